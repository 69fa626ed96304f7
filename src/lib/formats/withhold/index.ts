export { withhold, type WithholdChoice, type Withholding } from './withhold';
export { withholdArrangement, withholdView, type WithholdMapping } from './view';
