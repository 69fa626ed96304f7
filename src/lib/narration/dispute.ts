import type { Detail } from '$lib/model';
import { m } from '$messages/messages';

/** What is in question, as it stands behind "disagree on". */
export const questions = {
	start: m['panel.question_start'],
	end: m['panel.question_end'],
	place: m['panel.question_place'],
	amount: m['panel.question_amount'],
	role: m['panel.question_role'],
	value: m['panel.question_value']
} satisfies Record<Detail, unknown>;
