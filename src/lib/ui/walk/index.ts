export { walkBy, walkKeys } from './keys';
