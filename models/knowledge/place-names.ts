/**
 * Well-known places of birth under their names in German, English and the languages of their documents; each row one place. Source: Duden and StAGN lists of
 * German exonyms, UNGEGN/GeoNames for the own names. Only spellings that another spelling rule (fold, transliteration) would not bring together.
 */
export const placeNames: readonly (readonly string[])[] = [['Kyjiw', 'Kiew', 'Kyiv', 'Kiev', 'Київ', 'Киев']]
