# Bedömningar
nav-assess = Bedöma
nav-orders = Ordningar
assess-progress = { $done } av { $total } bedömda.
assess-done = Bedömt
assess-again = Bedöm igen
assess-not-yet = Inte bedömt
assess-none = Inga förslag att bedöma.
assess-none-next = Förslag kommer hit när de är klara.
assess-heading = Bedöm förslag { $number }: { $title }
assess-own-marks = Din bedömning
assess-own-text = Du ser de andras bedömningar när du har lämnat din egen. Den kan inte ändras, bara göras om efter ett samtal.
assess-save = Lämna bedömningen
assess-all-marks = Allas bedömningar, 1 till 5
assess-assessor = Bedömare { $n }
assess-spread = Skillnad
assess-differ = Bedömarna är oense om { $name }.
assess-send-back-title = Skicka tillbaka till samtal
assess-note = Vad bedömarna ska prata om
assess-send-back = Be alla bedöma igen
assess-sent-back = Till samtal.
did-assess = Din bedömning av förslag { NUMBER($n, useGrouping: "false") } är lämnad.
did-send-back = Förslag { NUMBER($n, useGrouping: "false") } är skickat tillbaka till bedömarna.
# Kriterier
criteria-title = Kriterier och vikter
criteria-lead = Varje förslag får ett betyg från 1 till 5 per kriterium. Vikten säger hur mycket det räknas. Ordningar som redan är uträknade behåller sina vikter.
criteria-weights = Vikter
criteria-save = Spara vikterna
criteria-none = Inga kriterier än.
criteria-none-next = Börja med tre: effekt, genomförbarhet, kostnad.
criterion-column = Kriterium
criterion-name = Nytt kriterium
criterion-meaning = Vad 1 och 5 betyder
criterion-meaning-hint = Till exempel: 1 = märks knappt, 5 = förändrar vardagen för många.
criterion-weight = Vikt
criterion-add = Lägg till kriterium
criterion-retire-title = Ta bort ett kriterium
criterion-retire = Ta bort
did-weigh = Vikterna är sparade.
did-criterion-add = Kriteriet är tillagt.
did-criterion-retire = Kriteriet är borttaget.
# Ordning
orders-lead = Varje ordning sparas med sina vikter, så att den gamla finns kvar när ni prövar en ny.
orders-none = Ingen ordning är uträknad än.
orders-none-next = När minst två personer har bedömt ett förslag kan det ordnas.
order-column = Ordning
order-number = Ordning { NUMBER($n, useGrouping: "false") }
order-when = Uträknad
order-weights = Vikter
order-sort = Slag
order-own = Våra vikter
order-what-if = Tänk om
order-what-if-text = Andra vikter än era egna. Ordningen visar bara vad de skulle ändra.
order-new = Räkna ut en ordning
order-new-text = Ändra en vikt för att se vad den betyder. Era egna vikter ändras inte.
order-compute = Räkna ut
order-weighed = Vikter: { $weights }.
order-points = { $n } poäng av 100
order-why-parts = Poängen: { $parts }.
order-why-ahead = Före nästa mest tack vare { $name } (+{ $n }).
order-why-range = { $n } bedömare. Mellan plats { $best } och { $worst } om någon av dem räknas bort.
order-why-firm = { $n } bedömare. Plats { $best } vem av dem som än räknas bort.
order-why-weights = Bland de { $first } första i { $share } av 2 000 dragningar av vikterna.
order-why-differ = Bedömarna är oense om { $name }.
order-why-before = I ordning { $number }: plats { $place }.
order-choose = Välj vad det blir av förslagen
order-public-title = Förslagen i ordning
order-public-lead = Flera personer har bedömt förslagen var för sig. Här är ordningen, hur säker den är och varför.
order-public-none-next = Den visas här när förslagen är bedömda.
did-order = Ordning { NUMBER($n, useGrouping: "false") } är uträknad och sparad.
# Val
choose-title = Vad det blir av förslagen i ordning { NUMBER($n, useGrouping: "false") }
choose-lead = Varje förslag blir en åtgärd, får ett nej med skäl eller vilar till ett datum. Inget blir över. Idéernas ägare får besked direkt.
choose-first = Så många av de första blir åtgärder
choose-reason = Skäl för de andra
choose-fill = Fyll i raderna
choose-send = { $n ->
    [one] Bestäm om förslaget
   *[other] Bestäm om alla { $n }
}
choose-none = Alla förslag i ordningen har fått sitt besked.
choice-outcome = Blir
choice-action = Åtgärd
choice-declined = Nej, med skäl
choice-parked = Vilar till ett datum
choice-reason = Skäl
choice-until = Vilar till
choice-is-action = Blir en åtgärd.
choice-make-action = Skapa åtgärden
choice-is-declined = Nej: { $reason }
choice-is-parked = Vilar till { $day }: { $reason }
choice-tally = { $all } = { $action } åtgärder + { $declined } nej med skäl + { $parked } som vilar
choice-tally-left = { $all } = { $action } åtgärder + { $declined } nej med skäl + { $parked } som vilar + { $left } att bestämma om
did-choose = { $n ->
    [one] Ett förslag har fått sitt besked.
   *[other] { $n } förslag har fått sitt besked.
}
# Varför inte
refusal-no-criteria = Det finns inga kriterier att bedöma efter. Be samordnaren lägga till dem.
refusal-marks-missing = Ge ett betyg från 1 till 5 för varje kriterium.
refusal-assessed-already = Du har redan bedömt förslaget.
refusal-assessors-are-people = Bara en person med eget konto kan bedöma.
refusal-marks-agree = Bedömarna är ense. Bara stora skillnader skickas tillbaka till samtal.
refusal-no-such-criterion = Det kriteriet finns inte längre. Ladda om sidan.
refusal-no-such-order = Den ordningen finns inte.
refusal-bad-weight = Skriv vikterna som tal från 0 till 100, minst en över 0.
refusal-choice-remainder = { $n ->
    [one] Ett förslag saknar val. Välj åtgärd, nej eller vila för varje förslag.
   *[other] { $n } förslag saknar val. Välj åtgärd, nej eller vila för varje förslag.
}
refusal-choice-reason = Skriv minst en hel mening som skäl för förslag { NUMBER($n, useGrouping: "false") }.
refusal-choice-date = Välj ett datum inom ett år som förslag { NUMBER($n, useGrouping: "false") } vilar till.
