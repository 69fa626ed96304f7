import { addressOf } from './static';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	language: locals.language,
	theme: locals.theme,
	welcomed: locals.welcomed,
	address: addressOf(url)
});
