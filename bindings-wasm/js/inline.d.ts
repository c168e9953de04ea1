/**
 * As `gongkai`, with the module and the local rulebooks in the program itself, some 2.5 MB of text: for servers whose bundler leaves files
 * behind, for bundlers that do not know `new URL`, for pages that may fetch nothing.
 */
export * from "./index.js";
