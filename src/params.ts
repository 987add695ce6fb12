import { defineParams } from '@sveltejs/kit/params';
import { asLanguage } from '#lib/view/languages.ts';

export const params = defineParams({ language: asLanguage });
