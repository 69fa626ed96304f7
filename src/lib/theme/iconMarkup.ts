import type { IconNode } from './icons';

/** An icon's elements as SVG markup on a grid of 24, without the element around them. */
export function iconElements(icon: IconNode): string {
	return icon
		.map(([tag, attributes]) => {
			const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
			return `<${tag}${written.join('')}/>`;
		})
		.join('');
}

/** An icon as a whole SVG document in one colour, `size` pixels wide. */
export function iconDocument(icon: IconNode, colour: string, size: number): string {
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" ` +
		`stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconElements(icon)}</svg>`
	);
}
