import { Preferences } from '$lib/state';
import { describe, expect, test } from 'vitest';

const chosen = (theme: 'system' | 'light' | 'dark') =>
	new Preferences({ theme, welcomed: true }, () => undefined);

describe('the theme that is drawn', () => {
	test('is the chosen one, stronger where the system asks for contrast', () => {
		const preferences = chosen('dark');
		expect(preferences.drawn).toBe('dark');
		preferences.contrast = 'more';
		expect(preferences.drawn).toBe('dark-strong');
	});

	test("is the system's where it has colours of its own, whatever was chosen", () => {
		const preferences = chosen('dark');
		preferences.contrast = 'forced';
		expect(preferences.drawn).toBe('light-strong');
		preferences.systemIsDark = true;
		expect(preferences.drawn).toBe('dark-strong');
	});

	test('is light on paper', () => {
		const preferences = chosen('dark');
		preferences.printing = true;
		expect(preferences.drawn).toBe('light');
	});
});
