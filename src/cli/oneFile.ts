import { oneFileOf, warningWords } from '$lib/figure';
import { oneFileHtml } from '$lib/formats/oneFile';
import { webAddress } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { servedSite, type Site } from '$lib/view';
import { embedControls, embedThemes, readEmbed } from '$lib/view/embed';
import { askedFault, careOf, oneOf, openAsked, queryOf, type AskedWords } from './asked';
import type { Console } from './console';
import { written } from './written';

/** What the command was asked, as it was written. */
export interface OneFileWords extends AskedWords {
	readonly out: string | undefined;
	readonly theme: string | undefined;
	/** `title,legend`, or `none`. */
	readonly controls: string | undefined;
	readonly onlyShown: boolean;
	/** Where the full network is. */
	readonly site: string | undefined;
}

/** Makes the one-file network of a View and writes it to a file. `template` builds what it is made of. */
export async function oneFile(
	words: OneFileWords,
	console: Console,
	template: () => Promise<string>
): Promise<number> {
	const wrong = faultOf(words);
	if (wrong !== null) {
		console.err(wrong);
		return 2;
	}
	const query = queryOf(words);
	if (words.theme !== undefined) query.set('theme', words.theme);
	if (words.controls !== undefined) query.set('controls', words.controls);
	const { choice, ignored, rest } = readEmbed(query);
	for (const { parameter, value } of ignored) console.err(`${parameter}=${value}: bad value`);
	if (ignored.length > 0) return 2;
	const asked = await openAsked(words, console, rest);
	if (typeof asked === 'number') return asked;
	const { file, centreLeftOut } = oneFileOf(buildNetwork(asked.investigation), asked.view, {
		onlyShown: words.onlyShown,
		care: careOf(words.withhold) ?? {},
		embed: choice,
		site: siteOf(words.site)
	});
	const html = oneFileHtml(await template(), file);
	const out = words.out ?? '';
	if ((await written(out, html, console)) !== 0) return 2;
	if (centreLeftOut) console.err(`warning: ${warningWords({ code: 'centre-left-out' }, 'en')}`);
	for (const sentence of file.said ?? []) console.out(sentence);
	console.out(`${out}: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`);
	return 0;
}

function faultOf(words: OneFileWords): string | null {
	const { out, theme, controls, site } = words;
	if (out === undefined || !/\.html?$/.test(out)) return '--out: a file that ends in .html';
	if (site !== undefined && !webAddress(site)) return `--site ${site}: an address as https://example.org`;
	if (controls !== undefined && controls !== 'none' && controls.split(',').includes('none'))
		return `--controls ${controls}: none stands alone`;
	return (
		oneOf('theme', theme, embedThemes) ??
		controls
			?.split(',')
			.map((control) => oneOf('controls', control, [...embedControls, 'none']))
			.find((fault) => fault !== null) ??
		askedFault(words)
	);
}

/** The site of a server of ours: one of files has its own one-file networks. */
function siteOf(site: string | undefined): Site | null {
	const address = webAddress(site);
	return address && { ...servedSite, root: address.href.replace(/\/+$/, '') };
}
