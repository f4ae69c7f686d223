# Arbetsgrupper
nav-groups = Arbetsgrupper
nav-rooms = Gruppernas rum
group-number = Arbetsgrupp { NUMBER($n, useGrouping: "false") }
group-reports = redovisar { $day }
group-led-by = leds av { $lead }
group-ended = Avslutad
groups-lead = Grupperna arbetar ihop idéer till förslag. Vem som helst kan vara med, som sig själv.
groups-none = Inga arbetsgrupper än.
groups-none-next = De bildas när idéerna är sorterade.
rooms-none-next = Bilda den första här nedanför.
groups-calendar = Alla möten som kalender
group-calendar = Gruppens möten som kalender
group-have-code = Har du en medlemskod?
group-mandate = Uppdraget
group-no-mandate = Gruppen har inget uppdrag beslutat än.
group-decided = Beslut: { $decided } { $day }
group-topics = Frågor och områden
group-areas = Fokusområden:
group-topic = Fråga eller område
group-topic-ideas = Idéer
group-topics-sum = Alla, varje idé en gång
topic-topic = Fråga
topic-area = Fokusområde
group-no-proposals = Gruppen har inga förslag än.
group-meetings = Möten
group-no-meetings = Inga möten är bestämda.
meeting-title = { $name }: möte { $n }
meeting-cancelled = Inställt
meeting-agenda = Dagordning
meeting-minutes = Protokoll
meeting-present = Med på mötet: { $who }.
present-residents = { $n ->
    [one] en invånare
   *[other] { $n } invånare
}
present-business = { $n ->
    [one] en från företag
   *[other] { $n } från företag
}
present-associations = { $n ->
    [one] en från föreningar
   *[other] { $n } från föreningar
}
present-officials = { $n ->
    [one] en tjänsteperson
   *[other] { $n } tjänstepersoner
}
present-politicians = { $n ->
    [one] en förtroendevald
   *[other] { $n } förtroendevalda
}
present-others = { $n ->
    [one] en annan
   *[other] { $n } andra
}
presence-residents = Invånare
presence-business = Från företag
presence-associations = Från föreningar
presence-officials = Tjänstepersoner
presence-politicians = Förtroendevalda
presence-others = Andra
group-members = Medlemmar
group-no-members = Ingen är med än.
group-members-unnamed = { $n ->
    [one] En person är med och vill inte visa sitt namn.
   *[other] { $n } personer är med och vill inte visa sina namn.
}
group-members-more = { $n ->
    [one] Och en till.
   *[other] Och { $n } till.
}
group-members-persons = Alla är med som sig själva, om inget annat står.
group-member-for = { $name }, för { $whom } enligt { $by }
# Vara med
join-title = Var med
join-text = Du är med som dig själv. Du får fyra ord som kvitto, och med dem lämnar du gruppen när du vill.
join-name = Ditt namn
join-email = E-post
join-email-hint = Syns aldrig. Används bara för att nå dig om gruppen.
join-show = Namn på sidan
join-show-name = Visa mitt namn på gruppens sida
join-send = Gå med
member-title = Ditt medlemskap
member-code = De fyra orden
member-open = Visa
member-enter-text = Skriv de fyra orden som du fick när du gick med eller blev inbjuden.
member-wait = För många försök. Vänta en timme och försök igen.
member-joined = Du är med i { $group }.
member-invited = Inbjudan till { $group } är gjord. Lämna över de fyra orden.
member-code-title = Fyra ord att spara
member-code-text = De visas bara nu. Med dem svarar eller lämnar man gruppen, utan konto.
member-code-where = Orden skrivs in på
member-code-of-group = Är det orden till en arbetsgrupp? Öppna ditt medlemskap
member-is-invited = Du är inbjuden till { $group }.
member-is-joined = Du är med i { $group }.
member-is-declined = Du har tackat nej till { $group }. Dina uppgifter är borttagna.
member-is-left = Du har lämnat { $group }. Dina uppgifter är borttagna.
member-accept = Ja, jag är med
member-decline = Nej tack
member-leave = Lämna gruppen
standing-invited = inbjuden
standing-joined = med
standing-declined = tackade nej
standing-left = har lämnat
# Rummet
room-title = Rum: { $name }
room-owed = Vi är skyldiga
room-owes-nothing = Gruppen är inte skyldig någon något just nu.
room-owes-word = Ett besked till den som lämnade idé { $n }
room-owes-frames = { $n ->
    [one] Svar på en ram i förslag { $number }
   *[other] Svar på { $n } ramar i förslag { $number }
}
room-owes-report = Redovisning av uppdraget
room-owes-minutes = Protokoll från mötet { $day }
room-due = senast { $day }
room-overdue = skulle vara gjort { $day }
room-first-due = det första senast { $day }
room-first-overdue = det första skulle vara gjort { $day }
room-owes-all-frames = Svar på { $n } ramar i { $proposals } förslag
room-owes-all-words = Besked till dem som lämnade { $n } idéer
room-owes-each = Visa var och en
room-next-meeting = Nästa möte
room-late = { $n ->
    [one] En sak är försenad.
   *[other] { $n } saker är försenade.
}
room-no-date = inget datum
room-no-proposals = Gruppen arbetar inte med något förslag.
room-no-proposals-next = Ge den ett här nedanför.
room-do-proposal = Ge gruppen ett förslag
room-proposal = Förslagets nummer
room-hand-over = Ge till gruppen
room-do-meeting = Kalla till möte
room-day = Dag
room-from = Från
room-to = Till
room-time-hint = Till exempel 17.30.
room-place = Plats
room-agenda = Dagordning
room-call-meeting = Kalla
room-do-minutes = Skriv protokoll
room-meeting = Möte
room-minutes = Protokoll
room-present = Hur många som var med
room-keep-minutes = Spara protokollet
room-cancel-meeting = Ställ in mötet
room-cancel-sure = Mötet står kvar som inställt, och de som följer kalendern ser det. Ett inställt möte kan inte tas upp igen; kalla till ett nytt.
room-do-invite = Bjud in någon
room-person = Namn
room-email = E-post
room-perspectives = Perspektiv
room-perspectives-hint = Bara det personen själv säger, med komma mellan: ung, företagare, ny i kommunen.
room-send-invite = Bjud in
room-do-speaks = Anteckna ett mandat
room-speaks-text = Utan ett antecknat beslut visas ingen som företrädare för någon annan. Lämna båda fälten tomma för att ta bort mandatet.
room-member = Medlem
room-whom = För vem
room-by = Enligt vilket beslut
room-keep-speaks = Spara mandatet
room-do-topic = Lägg till fråga eller område
room-topic = Namn på fråga eller område
room-kind = Slag
room-themes = Teman vars idéer den gäller
room-add-topic = Lägg till
room-do-mandate = Ändra uppdraget eller avsluta gruppen
room-end = Avsluta gruppen
room-end-sure = Gruppen står kvar med sitt uppdrag och sina protokoll, men tar inte emot nya medlemmar och kallar inte till fler möten.
group-new = Bilda en arbetsgrupp
group-found = Bilda gruppen
mandate-name = Gruppens namn
mandate-text = Uppdrag
mandate-decided = Beslut
mandate-decided-hint = Organ och paragraf som gav uppdraget.
mandate-decided-on = När det beslutades
mandate-due-on = Redovisas senast
mandate-lead = Funktion som leder
mandate-lead-hint = Funktionen, inte personens namn.
# Blanda
mix-title = Blandade grupper
mix-lead = Ett förslag till grupper där människor med olika perspektiv möts. Det bygger bara på vad de själva har sagt.
mix-number = Antal grupper
mix-show = Blanda
mix-group = Grupp { $n }
mix-person = Medlem { $n }
mix-covers = Täcker { $n }: { $list }.
mix-missing = Saknar { $n }: { $list }.
mix-missing-none = Saknar inget perspektiv.
mix-none = Ingen är med i någon grupp än.
mix-none-next = Bjud in människor, eller vänta tills de går med.
# Gjort, och varför inte
did-group-found = Gruppen är bildad.
did-group-change = Uppdraget är sparat.
did-group-end = Gruppen är avslutad.
did-hand-to = Gruppen har fått förslaget.
did-topic = Frågan är tillagd.
did-meeting = Mötet är utlyst.
did-meeting-cancel = Mötet är inställt.
did-minutes = Protokollet är sparat.
did-speaks = Mandatet är sparat.
fault-no-such-membership = Det finns inget medlemskap med de orden. Kontrollera dem.
refusal-no-such-membership = Det medlemskapet finns inte.
refusal-membership-over = Det är redan gjort. Gå med igen om du vill vara med.
refusal-name-missing = Skriv ett namn.
refusal-no-such-group = Den gruppen finns inte.
refusal-group-ended = Gruppen är avslutad.
refusal-group-has-proposals = { $n ->
    [one] Gruppen har ett öppet förslag. Ge det till en annan grupp först.
   *[other] Gruppen har { $n } öppna förslag. Ge dem till en annan grupp först.
}
refusal-mandate-needs-both = Skriv både för vem och enligt vilket beslut.
refusal-meeting-backwards = Mötet slutar före det börjar. Ändra tiderna.
refusal-no-such-meeting = Det mötet finns inte, är inställt eller har redan protokoll.
group-at-work = Arbetar
handout-agenda = På dagordningen: { $agenda }
handout-next = Gruppen möts { $when }.
handout-next-at = Gruppen möts { $when }, { $place }.
room-members-file = Alla inbjudna och deras svar som CSV
groups-overview = Så långt har grupperna kommit
groups-col-group = Grupp
groups-stage-work = Under arbete
groups-stage-ready = Klara
groups-stage-bodies = Hos dem som beslutar
groups-stage-decided = Beslutade
groups-col-meeting = Nästa möte
groups-picture = Bild: gruppernas förslag efter hur långt de har kommit. Tabellen nedanför säger samma sak.
