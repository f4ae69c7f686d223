# Hvem gjør hva
nav-responsibility = Hvem gjør hva
task = Oppgave
task-lead = Hva gjør vi hver for oss, hva gjør vi sammen, og hva gjør andre? Og hvem har vedtatt det?
task-at = Slik det var den dagen
task-show-at = Vis
task-stamp = Slik det er { $date }
task-flagged = { $n ->
    [one] Én oppgave sies å gjøres sammen uten at alle har vedtatt det.
   *[other] { $n } oppgaver sies å gjøres sammen uten at alle har vedtatt det.
}
task-none = Ingen oppgaver ennå.
task-none-next = Begynn med ti oppgaver dere ofte snakker om.
task-csv = Som regneark (CSV)
task-json = Som JSON
task-each = Hver for seg
task-col-together = Sammen
task-col-region = Regionen
task-col-other = Andre
task-mark-alone = alene
task-mark-together = gjør
task-mark-influences = påvirker
task-mark-region = gjør
task-decided = vedtatt i { $n } av { $m }
task-decided-by = Vedtatt i
task-decided-hint = Uten en sak som alle har sagt ja til, står oppgaven som ikke vedtatt i fellesskap.
task-unbacked = Ikke vedtatt av alle
task-since = Siden { $date }
task-now = Gjelder nå
task-alone = { $name } alene
task-together = Kommunene sammen
task-region = Regionen
task-influences = Kommunene prøver å påvirke
task-add = Legg til en oppgave
task-arrange = Si hvem som gjør den fra en dag
task-from = Fra og med
task-who = Hvem gjør det
task-own = Hver for seg
task-other = Noen andre
task-note = Merknad
task-done = Det er lagret.
fault-who-does-it = Velg minst én som gjør det.
refusal-task-nobody = Velg minst én som gjør oppgaven.
refusal-task-stranger = Organisasjonen finnes ikke her. Velg en i listen.
refusal-task-title = Gi oppgaven et navn på høyst { $n } tegn.
