/**
 * How a kind of document is recognised from its text; phrases are separated by `|`. `titles` = what stands over it (German first, English and
 * the usual bilingual forms); `certifies` = what a 'Bescheinigung über ...', 'Confirmation of ...' of this kind is about; `vague` = titles that
 * papers of other kinds carry as well ("Beschluss"): they count only beside label words; `formulas` = wordings in a sentence that only papers
 * of this kind have: they weigh as much as a title, and decide where the paper `repeatsOthers` (a translation says all that its original says);
 * `words` = labels and phrases that papers of this kind have and others rarely do; `never` = phrases in a heading that rule the kind out;
 * `onePage` = a second title of the same kind on the next page begins another document.
 */
export interface DocumentTitle {
  readonly titles: string
  readonly certifies?: string
  readonly vague?: string
  readonly formulas?: string
  readonly words: string
  readonly never?: string
  readonly onePage?: true
  readonly repeatsOthers?: true
}
