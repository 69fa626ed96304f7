import type { Language } from '$lib/model';
import type { Shelf } from '$lib/server';
import type { ThemeChoice } from '$lib/state';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			theme: ThemeChoice;
			/** Whether this reader has been shown what can be done. */
			welcomed: boolean;
			shelf: Shelf;
		}
	}
}

export {};
