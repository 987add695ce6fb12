/** SQL for a text column in the language of the parameter `$lang`: `name` → `name_fr`, `name_ar` or `name_en`. */
export function inLanguage(column: string): string {
	return `CASE $lang WHEN 'ar' THEN ${column}_ar WHEN 'en' THEN ${column}_en ELSE ${column}_fr END`;
}
