# Importere ideer fra en fil
nav-import = Importer
import-title = Importer ideer fra en fil
import-intro = Velg en fil i CSV, TSV, XLSX eller ODS. Du ser rad for rad hva som ville skje før noe lagres. Alt importeres, eller ingenting.
import-intro-people = Kontaktopplysninger importeres ikke. Du blir den som har registrert ideene, aldri den som eier dem.
import-file = Fil
import-file-hint = Første rad skal ha kolonnenes navn. Hver rad skal ha en tekst, og gjerne sitt eget nummer.
import-file-limits = Filen kan være CSV, XLSX eller ODS: høyst { $megabytes } MB, { $rows } rader og { $columns } kolonner.
import-upload = Last opp og forhåndsvis
import-preview-title = Forhåndsvis importen
import-of-file = { $n ->
    [one] Filen { $file } har én rad.
   *[other] Filen { $file } har { $n } rader.
}
import-outlook = Dette ville skje
import-mapping = Hvilken kolonne er hva?
import-look = Oppdater forhåndsvisningen
import-source = Importens navn
import-source-hint = Under samme navn gjenkjennes rader som allerede er importert. Behold navnet når du importerer samme kilde igjen.
import-column-none = Finnes ikke i filen
import-field-external_id = Nummer i filen
import-no-numbers = Uten nummer kjennes rader igjen på teksten. En rad med endret tekst blir da en ny idé.
import-field-text = Ideens tekst
import-field-theme = Tema
import-field-municipality = Kommune
import-field-kind = Slag
import-field-lang = Språk
import-field-received_at = Kom inn
import-field-channel = Vei inn
import-field-gathering = Møte eller nettverk
import-field-table = Bord
import-themes = { $n ->
    [one] Ett tema i filen finnes ikke her
   *[other] { $n } temaer i filen finnes ikke her
}
import-themes-create = Opprett dem som nye temaer
import-themes-leave = Opprett ingen temaer. Navnene blir forslag ved sorteringen.
import-sum-new = { $n ->
    [one] Én ny idé.
   *[other] { $n } nye ideer.
}
import-sum-already = { $n ->
    [0] Ingen rad finnes her allerede.
    [one] Én rad finnes her allerede.
   *[other] { $n } rader finnes her allerede.
}
import-sum-other = { $n ->
    [one] Én av dem har en annen tekst her og endres ikke. Er det en annen kilde, gi importen et annet navn.
   *[other] { $n } av dem har en annen tekst her og endres ikke. Er det en annen kilde, gi importen et annet navn.
}
import-sum-faulty = { $n ->
    [0] Ingen rad har feil.
    [one] Én rad har feil.
   *[other] { $n } rader har feil.
}
import-nothing-changed = Ingenting er endret. Rett feilene i filen eller endre kolonnene nedenfor.
import-columns-first = Først trengs de riktige kolonnene. Så vises det her hva hver rad blir.
import-nothing-new = Det er ikke noe nytt å importere
import-nothing-yet = Ingenting er lagret ennå
import-more-faults = { $n ->
    [one] Én feil til vises ikke.
   *[other] { $n } feil til vises ikke.
}
import-rows = De første radene og de som har feil
import-col-row = Rad
import-col-status = Hva som skjer
import-status-new = Ny idé
import-status-already = Finnes allerede
import-status-other = Finnes allerede med en annen tekst
import-status-faulty = Feil
import-confirm = { $n ->
    [one] Importer én idé
   *[other] Importer { $n } ideer
}
import-done-title = Importen er ferdig
import-done = { $n ->
    [one] Én idé er importert
   *[other] { $n } ideer er importert
}
import-done-numbers = { $n ->
    [one] Den har nummer { $first }.
   *[other] De har nummer { $first } til { $last }, i filens rekkefølge.
}
import-to-ideas = Vis ideene
import-another = Importer en fil til
import-note-encoding-guessed = Filen er ikke lagret som UTF-8. Vi har lest den som Windows-1252. Kontroller at æ, ø og å ser riktige ut.
import-note-other-sheets-ignored = Bare det første arket leses. Disse holdes utenfor: { $names }.
import-note-empty-rows-skipped = { $n ->
    [one] Én tom rad hoppes over.
   *[other] { $n } tomme rader hoppes over.
}
import-at-cell = Celle { $cell }
import-at-row = Rad { $row }
import-nearest = Mente du { $nearest }?
fault-import-file = Filen kan ikke importeres. Ingenting er endret.
refusal-import-faulty = { $n ->
    [one] Importen har én feil. Rett den og prøv igjen.
   *[other] Importen har { $n } feil. Rett dem og prøv igjen.
}
# Feil i filer
import-fault-no-file = Velg en fil først.
import-fault-empty-file = Filen er tom. Lagre den igjen og last den opp på nytt.
import-fault-file-too-large = Filen er større enn { $megabytes } MB. Del den opp i flere filer.
import-fault-unpacked-too-large = Filens innhold er større enn { $megabytes } MB når det pakkes ut. Del den opp i flere filer.
import-fault-damaged-archive = Filen er ikke hel. Last ned eller lagre den igjen og prøv på nytt.
import-fault-damaged-sheet = Tabellen i filen kan ikke leses herfra. Åpne filen, lagre den som ny og prøv igjen.
import-fault-password-protected = Filen er låst med et passord. Lagre den uten passord.
import-fault-old-excel = Filen er i det gamle Excel-formatet .xls. Lagre den som .xlsx.
import-fault-unsupported-format = Filen er av et slag vi ikke leser ({ $found }). Lagre den som CSV, XLSX eller ODS.
import-fault-no-sheet = Arbeidsboken har ikke noe synlig ark. Gjør arket synlig og lagre.
import-fault-wrong-encoding = Her står et tegn vi ikke kan lese ({ $byte }). Lagre filen som CSV UTF-8.
import-fault-nul-character = Her står et usynlig tegn (NUL) som ikke hører hjemme i tekst. Fjern det.
import-fault-unclosed-quote = Her begynner et anførselstegn som aldri slutter. Avslutt det eller fjern det.
import-fault-no-header = Filen har ingen rader med innhold. Første rad skal ha kolonnenes navn.
import-fault-duplicate-header = Kolonnen { $name } finnes allerede som kolonne { $first }. Gi den sitt eget navn.
import-fault-cell-without-header = Her er det innhold i en kolonne uten navn. Gi kolonnen et navn i første rad.
import-fault-too-many-rows = Filen har flere enn { $limit } rader. Del den opp i flere filer og importer dem én om gangen under samme navn.
import-fault-too-many-columns = Filen har flere enn { $limit } kolonner. Fjern dem som ikke trengs.
import-fault-cell-too-large = Teksten i cellen er lengre enn { $limit } byte. Kort den ned eller del den på flere rader.
import-fault-formula = Her står en formel. Lim inn verdien i stedet for formelen.
import-fault-error-value = Her står feilverdien { $value }. Rett den eller tøm cellen.
import-fault-mapping-syntax = «{ $part }» er ikke skrevet som kolonne=felt. Rett den delen.
import-fault-missing-column = Filen har ingen kolonne som heter { $column }. Den har: { $columns }.
import-fault-unknown-field = Det finnes ikke noe felt som heter { $field }. Feltene er: { $fields }.
import-fault-field-twice = To kolonner er valgt for { $field }. Velg bare én av dem.
import-fault-field-unmapped = Velg hvilken kolonne som er { $field }. Filen har: { $columns }.
import-fault-required-empty = Cellen er tom, men trengs som { $field }. Fyll den ut eller fjern raden.
import-fault-source-name = Gi importen et navn på høyst { $limit } tegn.
import-fault-text-too-short = Teksten er for kort. En idé har minst { $limit } tegn.
import-fault-text-too-long = Teksten er for lang. En idé har høyst { $limit } tegn.
import-fault-duplicate-id = Nummeret { $value } står allerede på rad { $first }. Hver rad skal ha sitt eget nummer.
import-fault-unknown-municipality = { $value } er ingen kommune her. Skriv en av: { $known }.
import-fault-unknown-gathering = { $value } er ikke noe møte eller nettverk her. Skriv ett av: { $known }.
import-fault-unknown-kind = { $value } er ikke noe slag vi kjenner. Skriv ett av: { $known }.
import-fault-unknown-channel = { $value } er ingen vei inn som vi kjenner. Skriv en av: { $known }.
import-fault-unknown-lang = { $value } er ikke noe språk vi kjenner. Skriv ett av: { $known }.
import-fault-not-a-date = { $value } er ingen dato. Skriv for eksempel 2026-02-28.
import-fault-date-in-future = { $value } har ikke vært ennå. Skriv dagen da ideen kom inn.
import-fault-not-a-table = { $value } er ikke noe bord. Skriv et tall fra 1 til 999.
