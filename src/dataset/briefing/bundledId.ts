/** The id of the briefing that comes with the app, for links to it where its file is not loaded. */
export const BUNDLED_ID = 'japan-2016';
