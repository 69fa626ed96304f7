/** A page to read, like that of the method: what is asked of it stands in its address. */
export const csr = false;
