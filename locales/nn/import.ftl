# Importere idear frå ei fil
nav-import = Importer
import-title = Importer idear frå ei fil
import-intro = Vel ei fil i CSV, TSV, XLSX eller ODS. Du ser rad for rad kva som ville skje før noko blir lagra. Alt blir importert, eller ingenting.
import-intro-people = Kontaktopplysningar blir ikkje importerte. Du blir den som har registrert ideane, aldri den som eig dei.
import-file = Fil
import-file-hint = Første rada skal ha namna på kolonnane. Kvar rad skal ha ein tekst, og gjerne sitt eige nummer.
import-file-limits = Fila kan vere CSV, XLSX eller ODS: høgst { $megabytes } MB, { $rows } rader og { $columns } kolonnar.
import-upload = Last opp og førehandsvis
import-preview-title = Førehandsvis importen
import-of-file = { $n ->
    [one] Fila { $file } har éi rad.
   *[other] Fila { $file } har { $n } rader.
}
import-outlook = Dette ville skje
import-mapping = Kva kolonne er kva?
import-look = Oppdater førehandsvisinga
import-source = Namnet på importen
import-source-hint = Under same namnet kjenner vi att rader som alt er importerte. Hald på namnet når du importerer same kjelda igjen.
import-column-none = Finst ikkje i fila
import-field-external_id = Nummer i fila
import-no-numbers = Utan nummer blir rader kjende att på teksten. Ei rad med endra tekst blir då ein ny idé.
import-field-text = Teksten til ideen
import-field-theme = Tema
import-field-municipality = Kommune
import-field-kind = Slag
import-field-lang = Språk
import-field-received_at = Kom inn
import-field-channel = Veg inn
import-field-gathering = Møte eller nettverk
import-field-table = Bord
import-themes = { $n ->
    [one] Eitt tema i fila finst ikkje her
   *[other] { $n } tema i fila finst ikkje her
}
import-themes-create = Opprett dei som nye tema
import-themes-leave = Opprett ingen tema. Namna blir framlegg ved sorteringa.
import-sum-new = { $n ->
    [one] Éin ny idé.
   *[other] { $n } nye idear.
}
import-sum-already = { $n ->
    [0] Inga rad finst her frå før.
    [one] Éi rad finst her frå før.
   *[other] { $n } rader finst her frå før.
}
import-sum-other = { $n ->
    [one] Éi av dei har ein annan tekst her og blir ikkje endra. Er det ei anna kjelde, gi importen eit anna namn.
   *[other] { $n } av dei har ein annan tekst her og blir ikkje endra. Er det ei anna kjelde, gi importen eit anna namn.
}
import-sum-faulty = { $n ->
    [0] Inga rad har feil.
    [one] Éi rad har feil.
   *[other] { $n } rader har feil.
}
import-nothing-changed = Ingenting er endra. Rett feila i fila eller endra kolonnane nedanfor.
import-columns-first = Først trengst dei rette kolonnane. Så blir det vist her kva kvar rad blir.
import-nothing-new = Det er ikkje noko nytt å importere
import-nothing-yet = Ingenting er lagra enno
import-more-faults = { $n ->
    [one] Éin feil til blir ikkje vist.
   *[other] { $n } feil til blir ikkje viste.
}
import-rows = Dei første radene og dei som har feil
import-col-row = Rad
import-col-status = Kva som skjer
import-status-new = Ny idé
import-status-already = Finst frå før
import-status-other = Finst frå før med ein annan tekst
import-status-faulty = Feil
import-confirm = { $n ->
    [one] Importer éin idé
   *[other] Importer { $n } idear
}
import-done-title = Importen er ferdig
import-done = { $n ->
    [one] Éin idé er importert
   *[other] { $n } idear er importerte
}
import-done-numbers = { $n ->
    [one] Han har nummer { $first }.
   *[other] Dei har nummer { $first } til { $last }, i same rekkjefølgje som i fila.
}
import-to-ideas = Vis ideane
import-another = Importer ei fil til
import-note-encoding-guessed = Fila er ikkje lagra som UTF-8. Vi har lese henne som Windows-1252. Sjå etter at æ, ø og å ser rette ut.
import-note-other-sheets-ignored = Berre det første arket blir lese. Desse blir haldne utanfor: { $names }.
import-note-empty-rows-skipped = { $n ->
    [one] Éi tom rad blir hoppa over.
   *[other] { $n } tomme rader blir hoppa over.
}
import-at-cell = Celle { $cell }
import-at-row = Rad { $row }
import-nearest = Meinte du { $nearest }?
fault-import-file = Fila kan ikkje importerast. Ingenting er endra.
refusal-import-faulty = { $n ->
    [one] Importen har éin feil. Rett han og prøv igjen.
   *[other] Importen har { $n } feil. Rett dei og prøv igjen.
}
# Feil i filer
import-fault-no-file = Vel ei fil først.
import-fault-empty-file = Fila er tom. Lagre henne igjen og last henne opp på nytt.
import-fault-file-too-large = Fila er større enn { $megabytes } MB. Del henne opp i fleire filer.
import-fault-unpacked-too-large = Innhaldet i fila er større enn { $megabytes } MB når det blir pakka ut. Del henne opp i fleire filer.
import-fault-damaged-archive = Fila er ikkje heil. Last ned eller lagre henne igjen og prøv på nytt.
import-fault-damaged-sheet = Tabellen i fila kan ikkje lesast herifrå. Opne fila, lagre henne som ny og prøv igjen.
import-fault-password-protected = Fila er låst med eit passord. Lagre henne utan passord.
import-fault-old-excel = Fila er i det gamle Excel-formatet .xls. Lagre henne som .xlsx.
import-fault-unsupported-format = Fila er av eit slag vi ikkje les ({ $found }). Lagre henne som CSV, XLSX eller ODS.
import-fault-no-sheet = Arbeidsboka har ikkje noko synleg ark. Gjer arket synleg og lagre.
import-fault-wrong-encoding = Her står eit teikn vi ikkje kan lese ({ $byte }). Lagre fila som CSV UTF-8.
import-fault-nul-character = Her står eit usynleg teikn (NUL) som ikkje høyrer heime i tekst. Ta det bort.
import-fault-unclosed-quote = Her byrjar eit hermeteikn som aldri sluttar. Avslutt det eller ta det bort.
import-fault-no-header = Fila har ingen rader med innhald. Første rada skal ha namna på kolonnane.
import-fault-duplicate-header = Kolonnen { $name } finst alt som kolonne { $first }. Gje han eit eige namn.
import-fault-cell-without-header = Her er det innhald i ein kolonne utan namn. Gje kolonnen eit namn i første rada.
import-fault-too-many-rows = Fila har fleire enn { $limit } rader. Del henne opp i fleire filer og importer dei éi om gongen under same namnet.
import-fault-too-many-columns = Fila har fleire enn { $limit } kolonnar. Ta bort dei som ikkje trengst.
import-fault-cell-too-large = Teksten i cella er lengre enn { $limit } byte. Kort han ned eller del han på fleire rader.
import-fault-formula = Her står ein formel. Lim inn verdien i staden for formelen.
import-fault-error-value = Her står feilverdien { $value }. Rett han eller tøm cella.
import-fault-mapping-syntax = «{ $part }» er ikkje skrive som kolonne=felt. Rett den delen.
import-fault-missing-column = Fila har ingen kolonne som heiter { $column }. Ho har: { $columns }.
import-fault-unknown-field = Det finst ikkje noko felt som heiter { $field }. Felta er: { $fields }.
import-fault-field-twice = To kolonnar er valde for { $field }. Vel berre éin av dei.
import-fault-field-unmapped = Vel kva kolonne som er { $field }. Fila har: { $columns }.
import-fault-required-empty = Cella er tom, men trengst som { $field }. Fyll henne ut eller ta bort rada.
import-fault-source-name = Gje importen eit namn på høgst { $limit } teikn.
import-fault-text-too-short = Teksten er for kort. Ein idé har minst { $limit } teikn.
import-fault-text-too-long = Teksten er for lang. Ein idé har høgst { $limit } teikn.
import-fault-duplicate-id = Nummeret { $value } står alt på rad { $first }. Kvar rad skal ha sitt eige nummer.
import-fault-unknown-municipality = { $value } er ingen kommune her. Skriv ein av: { $known }.
import-fault-unknown-gathering = { $value } er ikkje noko møte eller nettverk her. Skriv eitt av: { $known }.
import-fault-unknown-kind = { $value } er ikkje noko slag vi kjenner. Skriv eitt av: { $known }.
import-fault-unknown-channel = { $value } er ingen veg inn som vi kjenner. Skriv ein av: { $known }.
import-fault-unknown-lang = { $value } er ikkje noko språk vi kjenner. Skriv eitt av: { $known }.
import-fault-not-a-date = { $value } er ingen dato. Skriv til dømes 2026-02-28.
import-fault-date-in-future = { $value } har ikkje vore enno. Skriv dagen då ideen kom inn.
import-fault-not-a-table = { $value } er ikkje noko bord. Skriv eit tal frå 1 til 999.
