// What is shown stands in the reader's browser, and is never sent to the server.
export const ssr = false;
