import type { Language } from '$lib/model';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			theme: 'light' | 'dark' | 'system';
		}
	}
}

export {};
