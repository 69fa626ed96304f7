import { cssVariables } from './tokens';

type Theme = Parameters<typeof cssVariables>[0];

/** The tokens as custom properties: by the system's theme, or by the one the reader chose; black on white on paper. */
export function themeSheet(): string {
	return [
		bySystemOrChoice('light', 'dark'),
		`@media (prefers-contrast: more) { ${bySystemOrChoice('light-strong', 'dark-strong')} }`,
		`@media print { :root:root { ${cssVariables('light-strong')} } }`
	].join('\n');
}

function bySystemOrChoice(light: Theme, dark: Theme): string {
	return [
		`:root { ${cssVariables(light)} }`,
		`:root[data-theme='dark'] { ${cssVariables(dark)} }`,
		`@media (prefers-color-scheme: dark) { :root[data-theme='system'] { ${cssVariables(dark)} } }`
	].join('\n');
}
