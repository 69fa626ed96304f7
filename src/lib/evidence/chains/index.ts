export { circlesOf, type Circle } from './circles';
export { chainsOf, type Chain, type Chains, type Foundation } from './chains';
export { branchesOf, type Branch } from './tree';
