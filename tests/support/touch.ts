import type { Page } from 'playwright';

/** A finger or more on a page: what they do, as the browser hears it. */
export async function fingersOn(page: Page) {
	const session = await page.context().newCDPSession(page);
	return async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [x: number, y: number][]) => {
		const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
		await session.send('Input.dispatchTouchEvent', { type, touchPoints });
	};
}

/** A phone, as a page is opened on it. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
