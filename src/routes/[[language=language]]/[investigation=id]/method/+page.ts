import { isStatic } from '../../../static';

/** A page to read, without a script; but among files a link from a page that runs one is followed by that script. */
export const csr = isStatic;
