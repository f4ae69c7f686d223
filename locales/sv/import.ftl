# Importera idéer från en fil
nav-import = Importera
import-title = Importera idéer från en fil
import-intro = Välj en fil i CSV, TSV, XLSX eller ODS. Du får se rad för rad vad som skulle hända innan något sparas. Allt importeras, eller ingenting.
import-intro-people = Kontaktuppgifter importeras inte. Du blir den som har registrerat idéerna, aldrig den som äger dem.
import-file = Fil
import-file-hint = Första raden ska ha kolumnernas namn. Varje rad ska ha en text, och gärna ett eget nummer.
import-file-limits = Filen kan vara CSV, XLSX eller ODS: högst { $megabytes } MB, { $rows } rader och { $columns } kolumner.
import-upload = Ladda upp och förhandsgranska
import-preview-title = Förhandsgranska importen
import-of-file = { $n ->
    [one] Filen { $file } har en rad.
   *[other] Filen { $file } har { $n } rader.
}
import-outlook = Det här skulle hända
import-mapping = Vilken kolumn är vad?
import-look = Uppdatera förhandsgranskningen
import-source = Importens namn
import-source-hint = Under samma namn känns rader igen som redan är importerade. Behåll namnet när du importerar samma källa igen.
import-column-none = Finns inte i filen
import-field-external_id = Nummer i filen
import-no-numbers = Utan nummer känns rader igen på sin text. En rad vars text har ändrats blir då en ny idé.
import-field-text = Idéns text
import-field-theme = Tema
import-field-municipality = Kommun
import-field-kind = Slag
import-field-lang = Språk
import-field-received_at = Kom in
import-field-channel = Väg in
import-field-gathering = Möte eller nätverk
import-field-table = Bord
import-themes = { $n ->
    [one] Ett tema i filen finns inte här
   *[other] { $n } teman i filen finns inte här
}
import-themes-create = Skapa dem som nya teman
import-themes-leave = Skapa inga teman. Namnen blir förslag vid sorteringen.
import-sum-new = { $n ->
    [one] En ny idé.
   *[other] { $n } nya idéer.
}
import-sum-already = { $n ->
    [0] Ingen rad finns här redan.
    [one] En rad finns här redan.
   *[other] { $n } rader finns här redan.
}
import-sum-other = { $n ->
    [one] En av dem har en annan text här och ändras inte. Är det en annan källa, ge importen ett annat namn.
   *[other] { $n } av dem har en annan text här och ändras inte. Är det en annan källa, ge importen ett annat namn.
}
import-sum-faulty = { $n ->
    [0] Ingen rad har fel.
    [one] En rad har fel.
   *[other] { $n } rader har fel.
}
import-nothing-changed = Ingenting har ändrats. Rätta felen i filen eller ändra kolumnerna nedan.
import-columns-first = Först behövs rätt kolumner. Sedan visas här vad varje rad blir.
import-nothing-new = Det finns inget nytt att importera
import-nothing-yet = Ingenting är sparat än
import-more-faults = { $n ->
    [one] Ett fel till visas inte.
   *[other] { $n } fel till visas inte.
}
import-rows = De första raderna och de som har fel
import-col-row = Rad
import-col-status = Vad som händer
import-status-new = Ny idé
import-status-already = Finns redan
import-status-other = Finns redan med annan text
import-status-faulty = Fel
import-confirm = { $n ->
    [one] Importera en idé
   *[other] Importera { $n } idéer
}
import-done-title = Importen är klar
import-done = { $n ->
    [one] En idé är importerad
   *[other] { $n } idéer är importerade
}
import-done-numbers = { $n ->
    [one] Den har nummer { $first }.
   *[other] De har nummer { $first } till { $last }, i filens ordning.
}
import-to-ideas = Visa idéerna
import-another = Importera en fil till
import-note-encoding-guessed = Filen är inte sparad som UTF-8. Vi har läst den som Windows-1252. Kontrollera att å, ä och ö ser rätt ut.
import-note-other-sheets-ignored = Bara det första bladet läses. De här lämnas utanför: { $names }.
import-note-empty-rows-skipped = { $n ->
    [one] En tom rad hoppas över.
   *[other] { $n } tomma rader hoppas över.
}
import-at-cell = Cell { $cell }
import-at-row = Rad { $row }
import-nearest = Menade du { $nearest }?
fault-import-file = Filen kan inte importeras. Ingenting har ändrats.
refusal-import-faulty = { $n ->
    [one] Importen har ett fel. Rätta det och försök igen.
   *[other] Importen har { $n } fel. Rätta dem och försök igen.
}
# Fel i filer
import-fault-no-file = Välj en fil först.
import-fault-empty-file = Filen är tom. Spara den igen och ladda upp den på nytt.
import-fault-file-too-large = Filen är större än { $megabytes } MB. Dela upp den i flera filer.
import-fault-unpacked-too-large = Filens innehåll är större än { $megabytes } MB när det packas upp. Dela upp den i flera filer.
import-fault-damaged-archive = Filen är inte hel. Ladda ner eller spara den igen och försök på nytt.
import-fault-damaged-sheet = Tabellen i filen kan inte läsas härifrån. Öppna filen, spara den som ny och försök igen.
import-fault-password-protected = Filen är låst med ett lösenord. Spara den utan lösenord.
import-fault-old-excel = Filen är i det gamla Excelformatet .xls. Spara den som .xlsx.
import-fault-unsupported-format = Filen är av ett slag som vi inte läser ({ $found }). Spara den som CSV, XLSX eller ODS.
import-fault-no-sheet = Arbetsboken har inget synligt blad. Gör bladet synligt och spara.
import-fault-wrong-encoding = Här finns ett tecken som vi inte kan läsa ({ $byte }). Spara filen som CSV UTF-8.
import-fault-nul-character = Här finns ett osynligt tecken (NUL) som inte hör hemma i text. Ta bort det.
import-fault-unclosed-quote = Här börjar ett citattecken som aldrig slutar. Avsluta det eller ta bort det.
import-fault-no-header = Filen har inga rader med innehåll. Första raden ska ha kolumnernas namn.
import-fault-duplicate-header = Kolumnen { $name } finns redan som kolumn { $first }. Ge den ett eget namn.
import-fault-cell-without-header = Här finns innehåll i en kolumn utan namn. Ge kolumnen ett namn i första raden.
import-fault-too-many-rows = Filen har fler än { $limit } rader. Dela upp den i flera filer och importera dem en i taget under samma namn.
import-fault-too-many-columns = Filen har fler än { $limit } kolumner. Ta bort de som inte behövs.
import-fault-cell-too-large = Texten i cellen är längre än { $limit } byte. Korta den eller dela upp den på flera rader.
import-fault-formula = Här står en formel. Klistra in värdet i stället för formeln.
import-fault-error-value = Här står felvärdet { $value }. Rätta det eller töm cellen.
import-fault-mapping-syntax = ”{ $part }” är inte skrivet som kolumn=fält. Rätta den delen.
import-fault-missing-column = Filen har ingen kolumn som heter { $column }. Den har: { $columns }.
import-fault-unknown-field = Det finns inget fält som heter { $field }. Fälten är: { $fields }.
import-fault-field-twice = Två kolumner är valda för { $field }. Välj bara en av dem.
import-fault-field-unmapped = Välj vilken kolumn som är { $field }. Filen har: { $columns }.
import-fault-required-empty = Cellen är tom men behövs som { $field }. Fyll i den eller ta bort raden.
import-fault-source-name = Ge importen ett namn på högst { $limit } tecken.
import-fault-text-too-short = Texten är för kort. En idé har minst { $limit } tecken.
import-fault-text-too-long = Texten är för lång. En idé har högst { $limit } tecken.
import-fault-duplicate-id = Numret { $value } står redan på rad { $first }. Varje rad ska ha ett eget nummer.
import-fault-unknown-municipality = { $value } är ingen kommun här. Skriv en av: { $known }.
import-fault-unknown-gathering = { $value } är inget möte eller nätverk här. Skriv ett av: { $known }.
import-fault-unknown-kind = { $value } är inget slag som vi känner. Skriv ett av: { $known }.
import-fault-unknown-channel = { $value } är ingen väg in som vi känner. Skriv en av: { $known }.
import-fault-unknown-lang = { $value } är inget språk som vi känner. Skriv ett av: { $known }.
import-fault-not-a-date = { $value } är inget datum. Skriv till exempel 2026-02-28.
import-fault-date-in-future = { $value } har inte varit än. Skriv dagen då idén kom in.
import-fault-not-a-table = { $value } är inget bord. Skriv ett tal från 1 till 999.
