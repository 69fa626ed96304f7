import { lookup, type Investigation } from '$lib/model';
import type { Picture } from '$lib/picture';
import { bundleEnds, type Selected } from '$lib/view';
import { back, beginWalk, jump, type Walk } from './walk';

/**
 * Where a walk sets out: from the entity that is selected; from the subject of the relationship that is, looking at it;
 * else from what the investigation turns around, or the most important there is. Null on an empty picture.
 */
export function startOf(
	investigation: Investigation,
	picture: Picture,
	selection: readonly Selected[]
): Walk | null {
	const shown = new Set(picture.nodes.map(({ id }) => id));
	for (const selected of selection) {
		const walk = from(investigation, picture, selected);
		if (walk && shown.has(walk.at)) return walk;
	}
	const centre = investigation.about.centre.find((id) => shown.has(id));
	const [most] = [...picture.nodes].sort((a, b) => b.importance - a.importance);
	const at = centre ?? most?.id;
	return at === undefined ? null : beginWalk(at);
}

function from(investigation: Investigation, picture: Picture, { kind, id }: Selected): Walk | null {
	if (kind === 'entity') return beginWalk(id);
	if (kind === 'relationship') {
		const relationship = lookup(investigation).relationships.get(id);
		return relationship ? beginWalk(relationship.subject, id) : null;
	}
	const ends = bundleEnds(id);
	return ends ? beginWalk(ends[0], parallel(picture, ends)[0] ?? null) : null;
}

const parallel = ({ edges }: Picture, [one, other]: readonly [string, string]) =>
	edges
		.filter(({ from: a, to: b }) => (a === one && b === other) || (a === other && b === one))
		.flatMap(({ relationships }) => relationships);

/**
 * The walk after something was selected in another way than by walking: a click, a search, undo. An entity is gone to;
 * of a relationship that ends here it is looked at, else it is gone to. What is many changes nothing.
 */
export function followSelection(
	walk: Walk,
	investigation: Investigation,
	picture: Picture,
	selection: readonly Selected[]
): Walk {
	const [only] = selection;
	if (!only || selection.length > 1) return walk;
	const to = from(investigation, picture, only);
	if (!to) return walk;
	const ends = endsOf(investigation, only);
	if (ends.includes(walk.at)) return { ...walk, tie: to.tie };
	return only.kind === 'entity' ? jump(walk, to.at) : { ...jump(walk, to.at), tie: to.tie };
}

function endsOf(investigation: Investigation, { kind, id }: Selected): readonly string[] {
	if (kind === 'bundle') return bundleEnds(id) ?? [];
	const relationship = kind === 'relationship' ? lookup(investigation).relationships.get(id) : undefined;
	return relationship ? [relationship.subject, relationship.object] : [];
}

/** The walk where it can still be: back to the last stop that is on the picture, or null where there is none. */
export function onPicture(walk: Walk, shown: ReadonlySet<string>): Walk | null {
	if (shown.has(walk.at)) return walk;
	const last = walk.trail.findLastIndex(({ at }) => shown.has(at));
	return last < 0 ? null : back(walk, last);
}
