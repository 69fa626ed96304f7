import { eachInvestigation } from '../../../../entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = eachInvestigation;
