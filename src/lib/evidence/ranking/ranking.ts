/** How much hangs on each source and each origin alone: what would have no support left without it. */
import type { Investigation } from '$lib/model';
import type { EvidenceIndex } from '../evidence';
import { rank, type Ranked } from './rank';
import { sheetOf } from './sheet';

type Rank = (investigation: Investigation, evidence: EvidenceIndex) => readonly Ranked[];

/** Every source with what hangs on it alone, the heaviest first, then by id. */
export const rankSources: Rank = (investigation, evidence) =>
	rank(sheetOf(investigation, evidence, 'sources'));

/**
 * Every origin with what hangs on it alone: an assertion hangs on whoever speaks in all of its supporting notes, the
 * ministry with its office.
 */
export const rankOrigins: Rank = (investigation, evidence) =>
	rank(sheetOf(investigation, evidence, 'origins'));

/** Every publisher, and whom it is part of, with what hangs on its sources alone. */
export const rankPublishers: Rank = (investigation, evidence) =>
	rank(sheetOf(investigation, evidence, 'publishers'));

/** Every kind of source that there is, with what hangs on the sources of that kind alone. */
export const rankKinds: Rank = (investigation, evidence) => rank(sheetOf(investigation, evidence, 'kinds'));
