# Arbeidsgrupper
nav-groups = Arbeidsgrupper
nav-rooms = Gruppenes rom
group-number = Arbeidsgruppe { NUMBER($n, useGrouping: "false") }
group-reports = rapporterer { $day }
group-led-by = ledes av { $lead }
group-ended = Avsluttet
groups-lead = Gruppene arbeider ideer sammen til forslag. Hvem som helst kan være med, som seg selv.
groups-none = Ingen arbeidsgrupper ennå.
groups-none-next = De dannes når ideene er sortert.
rooms-none-next = Dann den første nedenfor.
groups-calendar = Alle møter som kalender
group-calendar = Gruppens møter som kalender
group-have-code = Har du en medlemskode?
group-mandate = Oppdraget
group-no-mandate = Gruppen har ikke fått noe oppdrag ennå.
group-decided = Vedtak: { $decided } { $day }
group-topics = Spørsmål og områder
group-areas = Satsingsområder:
group-topic = Spørsmål eller område
group-topic-ideas = Ideer
group-topics-sum = Alle, hver idé én gang
topic-topic = Spørsmål
topic-area = Satsingsområde
group-no-proposals = Gruppen har ingen forslag ennå.
group-meetings = Møter
group-no-meetings = Ingen møter er bestemt.
meeting-title = { $name }: møte { $n }
meeting-cancelled = Avlyst
meeting-agenda = Dagsorden
meeting-minutes = Referat
meeting-present = Med på møtet: { $who }.
present-residents = { $n ->
    [one] én innbygger
   *[other] { $n } innbyggere
}
present-business = { $n ->
    [one] én fra næringslivet
   *[other] { $n } fra næringslivet
}
present-associations = { $n ->
    [one] én fra foreninger
   *[other] { $n } fra foreninger
}
present-officials = { $n ->
    [one] én ansatt
   *[other] { $n } ansatte
}
present-politicians = { $n ->
    [one] én folkevalgt
   *[other] { $n } folkevalgte
}
present-others = { $n ->
    [one] én annen
   *[other] { $n } andre
}
presence-residents = Innbyggere
presence-business = Fra næringslivet
presence-associations = Fra foreninger
presence-officials = Ansatte
presence-politicians = Folkevalgte
presence-others = Andre
group-members = Medlemmer
group-no-members = Ingen er med ennå.
group-members-unnamed = { $n ->
    [one] Én person er med og vil ikke vise navnet sitt.
   *[other] { $n } personer er med og vil ikke vise navnene sine.
}
group-members-more = { $n ->
    [one] Og én til.
   *[other] Og { $n } til.
}
group-members-persons = Alle er med som seg selv, hvis ikke noe annet står.
group-member-for = { $name }, for { $whom } etter { $by }
# Være med
join-title = Bli med
join-text = Du er med som deg selv. Du får fire ord som kvittering, og med dem forlater du gruppen når du vil.
join-name = Navnet ditt
join-email = E-post
join-email-hint = Vises aldri. Brukes bare for å nå deg om gruppen.
join-show = Navn på siden
join-show-name = Vis navnet mitt på gruppens side
join-send = Bli med
member-title = Medlemskapet ditt
member-code = De fire ordene
member-open = Vis
member-enter-text = Skriv de fire ordene du fikk da du ble med eller ble invitert.
member-wait = For mange forsøk. Vent en time og prøv igjen.
member-joined = Du er med i { $group }.
member-invited = Invitasjonen til { $group } er laget. Overlever de fire ordene.
member-code-title = Fire ord å ta vare på
member-code-text = De vises bare nå. Med dem svarer man eller forlater gruppen, uten konto.
member-code-where = Ordene skrives inn på
member-code-of-group = Er det ordene til en arbeidsgruppe? Åpne medlemskapet ditt
member-is-invited = Du er invitert til { $group }.
member-is-joined = Du er med i { $group }.
member-is-declined = Du har takket nei til { $group }. Opplysningene dine er slettet.
member-is-left = Du har forlatt { $group }. Opplysningene dine er slettet.
member-accept = Ja, jeg er med
member-decline = Nei takk
member-leave = Forlat gruppen
standing-invited = invitert
standing-joined = med
standing-declined = takket nei
standing-left = har forlatt
# Rommet
room-title = Rom: { $name }
room-owed = Vi skylder
room-owes-nothing = Gruppen skylder ingen noe akkurat nå.
room-owes-word = Et svar til den som leverte idé { $n }
room-owes-frames = { $n ->
    [one] Svar på en ramme i forslag { $number }
   *[other] Svar på { $n } rammer i forslag { $number }
}
room-owes-report = Rapport om oppdraget
room-owes-minutes = Referat fra møtet { $day }
room-due = senest { $day }
room-overdue = skulle vært gjort { $day }
room-first-due = den første innen { $day }
room-first-overdue = den første skulle vært gjort { $day }
room-owes-all-frames = Svar på { $n } rammer i { $proposals } forslag
room-owes-all-words = Beskjed til dem som leverte { $n } ideer
room-owes-each = Vis hver enkelt
room-next-meeting = Neste møte
room-late = { $n ->
    [one] Én ting er forsinket.
   *[other] { $n } ting er forsinket.
}
room-no-date = ingen dato
room-no-proposals = Gruppen arbeider ikke med noe forslag.
room-no-proposals-next = Gi den et nedenfor.
room-do-proposal = Gi gruppen et forslag
room-proposal = Forslagets nummer
room-hand-over = Gi til gruppen
room-do-meeting = Kall inn til møte
room-day = Dag
room-from = Fra
room-to = Til
room-time-hint = For eksempel 17.30.
room-place = Sted
room-agenda = Dagsorden
room-call-meeting = Kall inn
room-do-minutes = Skriv referat
room-meeting = Møte
room-minutes = Referat
room-present = Hvor mange som var med
room-keep-minutes = Lagre referatet
room-cancel-meeting = Avlys møtet
room-cancel-sure = Møtet står fortsatt som avlyst, og de som følger kalenderen, ser det. Et avlyst møte kan ikke tas opp igjen; kall inn til et nytt.
room-do-invite = Inviter noen
room-person = Navn
room-email = E-post
room-perspectives = Perspektiver
room-perspectives-hint = Bare det personen selv sier, med komma mellom: ung, bedriftseier, ny i kommunen.
room-send-invite = Inviter
room-do-speaks = Noter et mandat
room-speaks-text = Uten et notert vedtak vises ingen som representant for noen andre. La begge feltene stå tomme for å fjerne mandatet.
room-member = Medlem
room-whom = For hvem
room-by = Etter hvilket vedtak
room-keep-speaks = Lagre mandatet
room-do-topic = Legg til spørsmål eller område
room-topic = Navn på spørsmål eller område
room-kind = Slag
room-themes = Temaer hvis ideer det gjelder
room-add-topic = Legg til
room-do-mandate = Endre oppdraget eller avslutt gruppen
room-end = Avslutt gruppen
room-end-sure = Gruppen står fortsatt med oppdraget og referatene sine, men tar ikke imot nye medlemmer og kaller ikke inn til flere møter.
group-new = Dann en arbeidsgruppe
group-found = Dann gruppen
mandate-name = Gruppens navn
mandate-text = Oppdrag
mandate-decided = Vedtak
mandate-decided-hint = Organ og paragraf som ga oppdraget.
mandate-decided-on = Når det ble vedtatt
mandate-due-on = Rapporteres senest
mandate-lead = Funksjon som leder
mandate-lead-hint = Funksjonen, ikke personens navn.
# Blande
mix-title = Blandede grupper
mix-lead = Et forslag til grupper der folk med ulike perspektiver møtes. Det bygger bare på hva de selv har sagt.
mix-number = Antall grupper
mix-show = Bland
mix-group = Gruppe { $n }
mix-person = Medlem { $n }
mix-covers = Dekker { $n }: { $list }.
mix-missing = Mangler { $n }: { $list }.
mix-missing-none = Mangler ingen perspektiver.
mix-none = Ingen er med i noen gruppe ennå.
mix-none-next = Inviter folk, eller vent til de blir med.
# Gjort, og hvorfor ikke
did-group-found = Gruppen er dannet.
did-group-change = Oppdraget er lagret.
did-group-end = Gruppen er avsluttet.
did-hand-to = Gruppen har fått forslaget.
did-topic = Spørsmålet er lagt til.
did-meeting = Møtet er kalt inn.
did-meeting-cancel = Møtet er avlyst.
did-minutes = Referatet er lagret.
did-speaks = Mandatet er lagret.
fault-no-such-membership = Det finnes ikke noe medlemskap med de ordene. Kontroller dem.
refusal-no-such-membership = Det medlemskapet finnes ikke.
refusal-membership-over = Det er allerede gjort. Bli med igjen hvis du vil være med.
refusal-name-missing = Skriv et navn.
refusal-no-such-group = Den gruppen finnes ikke.
refusal-group-ended = Gruppen er avsluttet.
refusal-group-has-proposals = { $n ->
    [one] Gruppen har ett åpent forslag. Gi det til en annen gruppe først.
   *[other] Gruppen har { $n } åpne forslag. Gi dem til en annen gruppe først.
}
refusal-mandate-needs-both = Skriv både for hvem og etter hvilket vedtak.
refusal-meeting-backwards = Møtet slutter før det begynner. Endre tidene.
refusal-no-such-meeting = Det møtet finnes ikke, er avlyst eller har allerede referat.
group-at-work = Arbeider
handout-agenda = På dagsordenen: { $agenda }
handout-next = Gruppen møtes { $when }.
handout-next-at = Gruppen møtes { $when }, { $place }.
room-members-file = Alle inviterte og svarene deres som CSV
groups-overview = Så langt har gruppene kommet
groups-col-group = Gruppe
groups-stage-work = I arbeid
groups-stage-ready = Ferdige
groups-stage-bodies = Hos dem som vedtar
groups-stage-decided = Vedtatt
groups-col-meeting = Neste møte
groups-picture = Bilde: forslagene til gruppene etter hvor langt de har kommet. Tabellen nedenfor sier det samme.
