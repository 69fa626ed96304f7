import type { Language } from '$lib/model';
import type { Shelf } from '$lib/server';
import type { ThemeChoice } from '$lib/state';
import type { IncomingMessage } from 'node:http';

declare global {
	/** Set by the build: see `src/routes/static.ts`. */
	const __STATIC_SITE__: boolean;
	/** Where the files will be found, without a slash at its end; empty where nobody said. */
	const __SITE_ADDRESS__: string;

	namespace App {
		interface Locals {
			language: Language;
			theme: ThemeChoice;
			/** Whether this reader has been shown what can be done. */
			welcomed: boolean;
			shelf: Shelf;
		}
		/** What our own server hands on; a server for development does not. */
		interface Platform {
			readonly req?: IncomingMessage;
		}
	}
}

export {};
