export { finderOf } from './finder';
export { termsOf } from './terms';
export { withhold, type WithholdChoice } from './withhold';
export { withholdView, type WithholdMapping } from './view';
