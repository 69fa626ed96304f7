import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from './layout';

/** Numbers in [0, 1) that depend on nothing but `seed`, so that an address reproduces its picture. */
export function seededRandom(seed: number): Random {
	const generator = xoroshiro128plus(seed);
	return () => uniformFloat32(generator);
}
