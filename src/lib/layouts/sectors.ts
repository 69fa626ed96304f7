import type { Arrangement, Layout, LayoutGraph, LayoutNode, Point, Random, Region, Side } from './layout';

/**
 * The opening picture: the centre in the middle, the sectors around it, every label outside the lines.
 */
export const sectors: Layout = {
	id: 'sectors',
	async *run(graph, random) {
		yield arrangeSectors(graph, random);
	}
};

interface Group {
	id: string;
	label: string;
	hubs: LayoutNode[];
	rows: LayoutNode[];
}

export function arrangeSectors(graph: LayoutGraph, random: Random): Arrangement {
	const salt = Math.floor(random() * 2 ** 31);
	const tie = new Map(graph.nodes.map((n) => [n.id, hash(n.id, salt)]));
	const byId = new Map(graph.nodes.map((n) => [n.id, n]));
	const near = new Map<string, string[]>(graph.nodes.map((n) => [n.id, []]));
	for (const e of graph.edges) {
		if (e.from === e.to || !byId.has(e.from) || !byId.has(e.to)) continue;
		near.get(e.from)!.push(e.to);
		near.get(e.to)!.push(e.from);
	}
	const centre = graph.nodes.filter((n) => n.centre);
	const sat = graph.nodes.filter((n) => !n.centre);
	const sdeg = (n: LayoutNode) => new Set(near.get(n.id)!.filter((m) => !byId.get(m)!.centre)).size;
	const cap = Math.round(1.7 * Math.sqrt(sat.length));
	const hubSet = new Set(
		sat
			.filter((n) => sdeg(n) >= 3)
			.sort((a, b) => sdeg(b) - sdeg(a) || tie.get(a.id)! - tie.get(b.id)!)
			.slice(0, cap)
			.map((n) => n.id)
	);
	const known = new Map(graph.sectors.map((s) => [s.id, s.label]));
	for (const n of sat) if (!known.has(n.sector)) known.set(n.sector, n.sector);
	const groups: Group[] = [...known]
		.map(([id, label]) => ({
			id,
			label,
			hubs: sat.filter((n) => n.sector === id && hubSet.has(n.id)),
			rows: sat.filter((n) => n.sector === id && !hubSet.has(n.id))
		}))
		.filter((g) => g.hubs.length + g.rows.length > 0);

	const pitch = Math.max(20, ...sat.map((n) => Math.max(2 * n.radius + 4, n.label.height + 6)));
	const wide = Math.min(230, Math.max(60, ...sat.map((n) => n.label.width + n.radius + 10)));
	const title = 2 * pitch;
	// sides
	const [left, right] = split(groups, (g) => g.rows.length + 2);
	let cols = 1;
	const heightOf = (k: number) =>
		Math.max(
			240,
			...[left, right].map((side) =>
				side.reduce((s, g) => s + Math.ceil(g.rows.length / k) * pitch + title, 0)
			)
		);
	while (heightOf(cols + 1) * graph.aspect - 2 * wide * (cols + 1) > 0.6 * heightOf(cols + 1)) cols++;
	let height = heightOf(cols);
	while (height * graph.aspect - 2 * wide * cols < Math.max(300, 0.4 * graph.aspect * height)) height *= 1.04;
	const half = (height * graph.aspect - 2 * wide * cols) / 2;
	const positions = new Map<string, Point>();
	const sides = new Map<string, Side>();
	const regions: Region[] = [];
	const bulge = (y: number) =>
		Math.pow(Math.max(0, 1 - Math.pow(Math.min(1, Math.abs(y) / (height * 0.56)), 2.4)), 1 / 2.4);

	// centre stacked
	centre.forEach((n, i) => {
		positions.set(n.id, { x: 0, y: (i - (centre.length - 1) / 2) * height * 0.2 });
		sides.set(n.id, 'below');
	});
	// order by barycentre
	const ys = new Map<string, number>([...positions].map(([id, p]) => [id, p.y]));
	const seg = new Map<string, { top: number; step: number; side: Side; bottom: number }>();
	for (const [groupsOf, side] of [
		[left, 'left'],
		[right, 'right']
	] as const) {
		const need = groupsOf.reduce((s, g) => s + Math.ceil(g.rows.length / cols) * pitch + title, 0);
		const stretch = need === 0 ? 1 : height / need;
		let y = -height / 2;
		for (const g of groupsOf) {
			const h = (Math.ceil(g.rows.length / cols) * pitch + title) * stretch;
			seg.set(g.id, { top: y + title * stretch * 0.75, step: pitch * stretch, side, bottom: y + h });
			for (const n of [...g.hubs, ...g.rows]) ys.set(n.id, y + h / 2);
			y += h;
		}
	}
	for (let sweep = 0; sweep < 8; sweep++) {
		for (const g of groups) {
			const s = seg.get(g.id)!;
			const want = new Map<string, number>();
			for (const n of [...g.hubs, ...g.rows]) {
				const around = near.get(n.id)!.map((m) => ys.get(m)!);
				want.set(n.id, around.length ? around.reduce((a, b) => a + b, 0) / around.length : 0);
			}
			const by = (a: LayoutNode, b: LayoutNode) =>
				want.get(a.id)! - want.get(b.id)! || tie.get(a.id)! - tie.get(b.id)!;
			g.rows.sort(by);
			g.hubs.sort(by);
			g.rows.forEach((n, i) => ys.set(n.id, s.top + (Math.floor(i / cols) + 0.5) * s.step));
			g.hubs.forEach((n, i) => ys.set(n.id, s.top + ((i + 0.5) / g.hubs.length) * (s.bottom - s.top)));
		}
	}
	for (const g of groups) {
		const s = seg.get(g.id)!;
		const sign = s.side === 'left' ? -1 : 1;
		g.rows.forEach((n, i) => {
			const y = ys.get(n.id)!;
			positions.set(n.id, { x: sign * (half * bulge(y) + (i % cols) * wide), y });
			sides.set(n.id, s.side);
		});
	}
	for (const side of ['left', 'right'] as const) {
		const hubs = groups.filter((g) => seg.get(g.id)!.side === side).flatMap((g) => g.hubs);
		const sign = side === 'left' ? -1 : 1;
		const placed = spread(
			hubs.map((n) => ys.get(n.id)! * 0.86),
			50
		);
		hubs.forEach((n, i) => {
			const y = placed[i]!;
			positions.set(n.id, { x: sign * half * 0.62 * Math.max(0.3, bulge(y * 1.15)), y });
			sides.set(n.id, 'below');
		});
	}
	for (const g of groups) {
		const s = seg.get(g.id)!;
		const sign = s.side === 'left' ? -1 : 1;
		const outer: Point[] = [],
			inner: Point[] = [];
		for (let i = 0; i <= 8; i++) {
			const y = s.top - 0.3 * s.step + ((s.bottom - s.top + 0.1 * s.step) * i) / 8;
			inner.push({ x: sign * (half * bulge(y) - 22), y });
			outer.push({ x: sign * (half * bulge(y) + wide * cols), y });
		}
		regions.push({
			sector: g.id,
			outline: [...inner, ...outer.reverse()],
			label: {
				at: { x: sign * (half * bulge(s.top)), y: s.top - 0.7 * s.step },
				align: s.side === 'left' ? 'end' : 'start'
			}
		});
	}
	for (const n of graph.nodes) if (n.fixed) positions.set(n.id, n.fixed);
	return { positions, regions, sides };
}

function split(groups: Group[], size: (g: Group) => number): [Group[], Group[]] {
	let best: [Group[], Group[]] = [groups, []];
	let bestCost = Infinity;
	for (let start = 0; start < groups.length; start++) {
		const turned = [...groups.slice(start), ...groups.slice(0, start)];
		for (let cut = 1; cut < groups.length; cut++) {
			const a = turned.slice(0, cut),
				b = turned.slice(cut).reverse();
			const cost = Math.abs(a.reduce((s, g) => s + size(g), 0) - b.reduce((s, g) => s + size(g), 0));
			if (cost < bestCost) {
				bestCost = cost;
				best = [a, b];
			}
		}
	}
	return best;
}

/** 1-D: keeps order, at least gap apart. */
function spread(values: number[], gap: number): number[] {
	const blocks: { sum: number; n: number }[] = [];
	values.forEach((v, i) => {
		blocks.push({ sum: v - i * gap, n: 1 });
		while (blocks.length > 1) {
			const b = blocks[blocks.length - 1]!,
				a = blocks[blocks.length - 2]!;
			if (a.sum / a.n <= b.sum / b.n) break;
			blocks.splice(-2, 2, { sum: a.sum + b.sum, n: a.n + b.n });
		}
	});
	const out: number[] = [];
	for (const b of blocks) for (let j = 0; j < b.n; j++) out.push(b.sum / b.n + out.length * gap);
	return out;
}

function hash(text: string, salt: number): number {
	let h = 2166136261 ^ salt;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
	return h >>> 0;
}
