import type { Language } from '$lib/model';
import type { Shelf } from '$lib/server';
import type { ThemeChoice } from '$lib/state';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			theme: ThemeChoice;
			shelf: Shelf;
		}
	}
}

export {};
