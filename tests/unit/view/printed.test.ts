import { printedAddress } from '$lib/view';
import { expect, it } from 'vitest';

const place = 'https://sourceline.example/el-mencho-cjng';

it.each([
	[place, place],
	[`${place}?v=1&frame=wide`, place],
	[`${place}?v=1&select=entity:cjng&seed=4&frame=wide&camera=0:0:1.5`, place],
	[
		`${place}?v=1&spotlight=cjng&depth=1&select=entity:cjng&frame=wide`,
		`${place}?v=1&spotlight=cjng&depth=1`
	],
	[`${place}?v=1&lang=es&hidden=dea&frame=tall`, `${place}?v=1&lang=es&hidden=dea`],
	[`${place}?v=1&only=${'kovay-gardens,'.repeat(8)}cjng`, place],
	[`https://sourceline.example/${'a'.repeat(300)}`, `https://sourceline.example/${'a'.repeat(300)}`]
])('prints of %s what somebody can type', (address, printed) => {
	expect(printedAddress(address)).toBe(printed);
});
