/** The id of the briefing that comes with the app, for what has to know it before its file is loaded. */
export const BUNDLED_ID = 'japan-2016';
