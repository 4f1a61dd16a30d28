/**
 * ms that a part of the app may take to load or to finish its work on a machine that is busy with other things; a test
 * may take longer (`timeout` of playwright.config.ts). No test asserts a time.
 */
export const PATIENCE = 60_000;
