# Kven gjer kva
nav-responsibility = Kven gjer kva
task = Oppgåve
task-lead = Kva gjer vi kvar for oss, kva gjer vi saman, og kva gjer andre? Og kven har vedteke det?
task-at = Slik det var den dagen
task-show-at = Vis
task-stamp = Slik det er { $date }
task-flagged = { $n ->
    [one] Éi oppgåve er sagd å bli gjord saman utan at alle har vedteke det.
   *[other] { $n } oppgåver er sagde å bli gjorde saman utan at alle har vedteke det.
}
task-none = Ingen oppgåver enno.
task-none-next = Byrja med ti oppgåver de ofte snakkar om.
task-csv = Som rekneark (CSV)
task-json = Som JSON
task-each = Kvar for seg
task-col-together = Saman
task-col-region = Regionen
task-col-other = Andre
task-mark-alone = åleine
task-mark-together = gjer
task-mark-influences = påverkar
task-mark-region = gjer
task-decided = vedteke i { $n } av { $m }
task-decided-by = Vedteke i
task-decided-hint = Utan ei sak som alle har sagt ja til, står oppgåva som ikkje vedteken i fellesskap.
task-unbacked = Ikkje vedteke av alle
task-since = Sidan { $date }
task-now = Gjeld no
task-alone = { $name } åleine
task-together = Kommunane saman
task-region = Regionen
task-influences = Kommunane prøver å påverke
task-add = Legg til ei oppgåve
task-arrange = Sei kven som gjer ho frå ein dag
task-from = Frå og med
task-who = Kven gjer det
task-own = Kvar for seg
task-other = Nokon andre
task-note = Merknad
task-done = Det er lagra.
fault-who-does-it = Vel minst éin som gjer det.
refusal-task-nobody = Vel minst éin som gjer oppgåva.
refusal-task-stranger = Organisasjonen finst ikkje her. Vel ein i lista.
refusal-task-title = Gi oppgåva eit namn på høgst { $n } teikn.
