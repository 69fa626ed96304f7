import { isStatic } from '../../../static';

/** A page to read, like that of the method: a server reads what is asked of it, and only where there is none a script does. */
export const csr = isStatic;
