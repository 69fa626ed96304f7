import { textsOf } from '$lib/figure';
import type { Investigation } from '$lib/model';
import { previewFigure } from '$lib/server/linkPreview';
import { expect, it } from 'vitest';
import { servedInvestigations } from '../../support/served';

const [, whole] = await servedInvestigations();

/** The second investigation with its first person a minor whom its title names. */
function withMinor(investigation: Investigation): { records: Investigation; name: string } {
	const persons = new Set(
		investigation.vocabulary.entityTypes.flatMap(({ id, person }) => (person ? [id] : []))
	);
	const minor = investigation.entities.find(({ type }) => persons.has(type));
	const name = minor?.name.en ?? '';
	return {
		name,
		records: {
			...investigation,
			about: {
				...investigation.about,
				title: { en: `The abduction of ${name}`, es: `El rapto de ${name}` }
			},
			entities: investigation.entities.map((each) =>
				each === minor ? { ...each, care: ['minor'] as const } : each
			)
		}
	};
}

it('what stands beside a link names no minor, in its title neither, and speaks to who has not opened it', async () => {
	if (!whole) throw new Error('There is no second investigation');
	const { records, name } = withMinor(whole);
	for (const language of ['en', 'es'] as const) {
		const { items, title, description } = await previewFigure(records, language);
		const words = [...textsOf(items), title, description].join(' ');
		for (const word of name.split(' ')) expect(words).not.toContain(word);
		expect(title).toContain(language === 'en' ? 'The abduction of' : 'El rapto de');
		expect(words).not.toMatch(/Hidden:|Oculto/);
	}
});
