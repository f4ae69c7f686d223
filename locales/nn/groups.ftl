# Arbeidsgrupper
nav-groups = Arbeidsgrupper
nav-rooms = Romma til gruppene
group-number = Arbeidsgruppe { NUMBER($n, useGrouping: "false") }
group-reports = rapporterer { $day }
group-led-by = blir leia av { $lead }
group-ended = Avslutta
groups-lead = Gruppene arbeider idear saman til framlegg. Kven som helst kan vere med, som seg sjølv.
groups-none = Ingen arbeidsgrupper enno.
groups-none-next = Dei blir danna når ideane er sorterte.
rooms-none-next = Dann den første nedanfor.
groups-calendar = Alle møte som kalender
group-calendar = Møta til gruppa som kalender
group-have-code = Har du ein medlemskode?
group-mandate = Oppdraget
group-no-mandate = Gruppa har ikkje fått noko oppdrag enno.
group-decided = Vedtak: { $decided } { $day }
group-topics = Spørsmål og område
group-areas = Satsingsområde:
group-topic = Spørsmål eller område
group-topic-ideas = Idear
group-topics-sum = Alle, kvar idé éin gong
topic-topic = Spørsmål
topic-area = Satsingsområde
group-no-proposals = Gruppa har ingen framlegg enno.
group-meetings = Møte
group-no-meetings = Ingen møte er bestemte.
meeting-title = { $name }: møte { $n }
meeting-cancelled = Avlyst
meeting-agenda = Dagsorden
meeting-minutes = Referat
meeting-present = Med på møtet: { $who }.
present-residents = { $n ->
    [one] éin innbyggjar
   *[other] { $n } innbyggjarar
}
present-business = { $n ->
    [one] éin frå næringslivet
   *[other] { $n } frå næringslivet
}
present-associations = { $n ->
    [one] éin frå lag
   *[other] { $n } frå lag
}
present-officials = { $n ->
    [one] éin tilsett
   *[other] { $n } tilsette
}
present-politicians = { $n ->
    [one] éin folkevald
   *[other] { $n } folkevalde
}
present-others = { $n ->
    [one] éin annan
   *[other] { $n } andre
}
presence-residents = Innbyggjarar
presence-business = Frå næringslivet
presence-associations = Frå lag
presence-officials = Tilsette
presence-politicians = Folkevalde
presence-others = Andre
group-members = Medlemmer
group-no-members = Ingen er med enno.
group-members-unnamed = { $n ->
    [one] Éin person er med og vil ikkje vise namnet sitt.
   *[other] { $n } personar er med og vil ikkje vise namna sine.
}
group-members-more = { $n ->
    [one] Og éin til.
   *[other] Og { $n } til.
}
group-members-persons = Alle er med som seg sjølve, om ikkje anna står.
group-member-for = { $name }, for { $whom } etter { $by }
# Vere med
join-title = Bli med
join-text = Du er med som deg sjølv. Du får fire ord som kvittering, og med dei går du ut av gruppa når du vil.
join-name = Namnet ditt
join-email = E-post
join-email-hint = Blir aldri vist. Blir berre brukt til å nå deg om gruppa.
join-show = Namn på sida
join-show-name = Vis namnet mitt på sida til gruppa
join-send = Bli med
member-title = Medlemskapen din
member-code = Dei fire orda
member-open = Vis
member-enter-text = Skriv dei fire orda du fekk då du vart med eller vart invitert.
member-wait = For mange forsøk. Vent ein time og prøv att.
member-joined = Du er med i { $group }.
member-invited = Invitasjonen til { $group } er laga. Lever over dei fire orda.
member-code-title = Fire ord å ta vare på
member-code-text = Dei blir berre viste no. Med dei svarar ein eller går ut av gruppa, utan konto.
member-code-where = Orda blir skrivne inn på
member-code-of-group = Er det orda til ei arbeidsgruppe? Opne medlemskapen din
member-is-invited = Du er invitert til { $group }.
member-is-joined = Du er med i { $group }.
member-is-declined = Du har takka nei til { $group }. Opplysningane dine er sletta.
member-is-left = Du har gått ut av { $group }. Opplysningane dine er sletta.
member-accept = Ja, eg er med
member-decline = Nei takk
member-leave = Gå ut av gruppa
standing-invited = invitert
standing-joined = med
standing-declined = takka nei
standing-left = har gått ut
# Rommet
room-title = Rom: { $name }
room-owed = Vi skuldar
room-owes-nothing = Gruppa skuldar ingen noko akkurat no.
room-owes-word = Eit svar til den som leverte idé { $n }
room-owes-frames = { $n ->
    [one] Svar på ei ramme i framlegg { $number }
   *[other] Svar på { $n } rammer i framlegg { $number }
}
room-owes-report = Rapport om oppdraget
room-owes-minutes = Referat frå møtet { $day }
room-due = seinast { $day }
room-overdue = skulle vore gjort { $day }
room-first-due = den første innan { $day }
room-first-overdue = den første skulle vore gjord { $day }
room-owes-all-frames = Svar på { $n } rammer i { $proposals } framlegg
room-owes-all-words = Beskjed til dei som leverte { $n } idear
room-owes-each = Vis kvar og ein
room-next-meeting = Neste møte
room-late = { $n ->
    [one] Éin ting er forseinka.
   *[other] { $n } ting er forseinka.
}
room-no-date = ingen dato
room-no-proposals = Gruppa arbeider ikkje med noko framlegg.
room-no-proposals-next = Gje ho eit nedanfor.
room-do-proposal = Gje gruppa eit framlegg
room-proposal = Nummeret på framlegget
room-hand-over = Gje til gruppa
room-do-meeting = Kall inn til møte
room-day = Dag
room-from = Frå
room-to = Til
room-time-hint = Til dømes 17.30.
room-place = Stad
room-agenda = Dagsorden
room-call-meeting = Kall inn
room-do-minutes = Skriv referat
room-meeting = Møte
room-minutes = Referat
room-present = Kor mange som var med
room-keep-minutes = Lagre referatet
room-cancel-meeting = Avlys møtet
room-cancel-sure = Møtet står framleis som avlyst, og dei som følgjer kalenderen, ser det. Eit avlyst møte kan ikkje takast opp att; kall inn til eit nytt.
room-do-invite = Inviter nokon
room-person = Namn
room-email = E-post
room-perspectives = Perspektiv
room-perspectives-hint = Berre det personen sjølv seier, med komma mellom: ung, bedriftseigar, ny i kommunen.
room-send-invite = Inviter
room-do-speaks = Noter eit mandat
room-speaks-text = Utan eit notert vedtak blir ingen vist som representant for andre. La begge felta stå tomme for å fjerne mandatet.
room-member = Medlem
room-whom = For kven
room-by = Etter kva vedtak
room-keep-speaks = Lagre mandatet
room-do-topic = Legg til spørsmål eller område
room-topic = Namn på spørsmål eller område
room-kind = Slag
room-themes = Tema der ideane gjeld dette
room-add-topic = Legg til
room-do-mandate = Endre oppdraget eller avslutt gruppa
room-end = Avslutt gruppa
room-end-sure = Gruppa står framleis med oppdraget og referata sine, men tek ikkje imot nye medlemer og kallar ikkje inn til fleire møte.
group-new = Dann ei arbeidsgruppe
group-found = Dann gruppa
mandate-name = Namnet på gruppa
mandate-text = Oppdrag
mandate-decided = Vedtak
mandate-decided-hint = Organ og paragraf som gav oppdraget.
mandate-decided-on = Når det vart vedteke
mandate-due-on = Blir rapportert seinast
mandate-lead = Funksjon som leier
mandate-lead-hint = Funksjonen, ikkje namnet på personen.
# Blande
mix-title = Blanda grupper
mix-lead = Eit framlegg til grupper der folk med ulike perspektiv møtest. Det byggjer berre på kva dei sjølve har sagt.
mix-number = Talet på grupper
mix-show = Bland
mix-group = Gruppe { $n }
mix-person = Medlem { $n }
mix-covers = Dekkjer { $n }: { $list }.
mix-missing = Manglar { $n }: { $list }.
mix-missing-none = Manglar ingen perspektiv.
mix-none = Ingen er med i noka gruppe enno.
mix-none-next = Inviter folk, eller vent til dei blir med.
# Gjort, og kvifor ikkje
did-group-found = Gruppa er danna.
did-group-change = Oppdraget er lagra.
did-group-end = Gruppa er avslutta.
did-hand-to = Gruppa har fått framlegget.
did-topic = Spørsmålet er lagt til.
did-meeting = Møtet er kalla inn.
did-meeting-cancel = Møtet er avlyst.
did-minutes = Referatet er lagra.
did-speaks = Mandatet er lagra.
fault-no-such-membership = Det finst ikkje noko medlemskap med dei orda. Kontroller dei.
refusal-no-such-membership = Den medlemskapen finst ikkje.
refusal-membership-over = Det er alt gjort. Bli med att om du vil vere med.
refusal-name-missing = Skriv eit namn.
refusal-no-such-group = Den gruppa finst ikkje.
refusal-group-ended = Gruppa er avslutta.
refusal-group-has-proposals = { $n ->
    [one] Gruppa har eitt ope framlegg. Gje det til ei anna gruppe først.
   *[other] Gruppa har { $n } opne framlegg. Gje dei til ei anna gruppe først.
}
refusal-mandate-needs-both = Skriv både for kven og etter kva vedtak.
refusal-meeting-backwards = Møtet sluttar før det byrjar. Endre tidene.
refusal-no-such-meeting = Det møtet finst ikkje, er avlyst eller har alt referat.
group-at-work = Arbeider
handout-agenda = På dagsordenen: { $agenda }
handout-next = Gruppa møtest { $when }.
handout-next-at = Gruppa møtest { $when }, { $place }.
room-members-file = Alle inviterte og svara deira som CSV
groups-overview = Så langt har gruppene kome
groups-col-group = Gruppe
groups-stage-work = I arbeid
groups-stage-ready = Ferdige
groups-stage-bodies = Hos dei som gjer vedtak
groups-stage-decided = Vedtekne
groups-col-meeting = Neste møte
groups-picture = Bilete: framlegga til gruppene etter kor langt dei har kome. Tabellen nedanfor seier det same.
