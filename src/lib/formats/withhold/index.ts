export { withhold, type WithholdChoice } from './withhold';
export { withholdView, type WithholdMapping } from './view';
