/** A page to read: it runs no script, and can be printed and kept as it comes. */
export const csr = false;
