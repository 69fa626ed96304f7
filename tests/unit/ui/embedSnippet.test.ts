import { listener, snippet } from '$lib/ui/embed/snippet';
import { describe, expect, it } from 'vitest';

describe('the code of a frame', () => {
	const made = snippet({
		address: 'https://example.org/embed/a?v=1&lang=en',
		title: '"><script>x</script>',
		height: 640,
		downloads: false
	});

	it('has a title, is fetched late, and is given no more leave than it needs', () => {
		expect(made).toContain('src="https://example.org/embed/a?v=1&amp;lang=en"');
		expect(made).toContain('loading="lazy"');
		expect(made).toContain(
			'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"'
		);
	});

	it('is one element, whatever the title says', () => {
		expect(made.match(/</g)).toHaveLength(2);
		expect(made).not.toContain('<script');
	});

	it('comes with a listener that hears the origin of the frame alone', () => {
		expect(listener('https://example.org')).toContain('event.origin !== "https://example.org"');
	});
});
