# Vem gör vad
nav-responsibility = Vem gör vad
task = Uppgift
task-lead = Vad gör vi var för sig, vad gör vi tillsammans och vad gör andra? Och vem har beslutat det?
task-at = Läget den dag
task-show-at = Visa
task-stamp = Läget den { $date }
task-flagged = { $n ->
    [one] En uppgift sägs göras tillsammans utan att alla har beslutat det.
   *[other] { $n } uppgifter sägs göras tillsammans utan att alla har beslutat det.
}
task-none = Inga uppgifter ännu.
task-none-next = Börja med tio uppgifter som ni ofta talar om.
task-csv = Som kalkylblad (CSV)
task-json = Som JSON
task-each = Var för sig
task-col-together = Tillsammans
task-col-region = Regionen
task-col-other = Annan
task-mark-alone = själv
task-mark-together = gör
task-mark-influences = påverkar
task-mark-region = gör
task-decided = beslutat i { $n } av { $m }
task-decided-by = Beslutat i
task-decided-hint = Utan ett ärende som alla har sagt ja till står uppgiften som inte beslutad gemensamt.
task-unbacked = Inte beslutat av alla
task-since = Sedan { $date }
task-now = Gäller nu
task-alone = { $name } själv
task-together = Kommunerna tillsammans
task-region = Regionen
task-influences = Kommunerna försöker påverka
task-add = Lägg till en uppgift
task-arrange = Säg vem som gör den från en dag
task-from = Från och med
task-who = Vem gör det
task-own = Var för sig
task-other = Någon annan
task-note = Anmärkning
task-done = Det är sparat.
fault-who-does-it = Välj minst en som gör det.
refusal-task-nobody = Välj minst en som gör uppgiften.
refusal-task-stranger = Organisationen finns inte här. Välj en i listan.
refusal-task-title = Ge uppgiften ett namn på högst { $n } tecken.
