# Who does what
nav-responsibility = Who does what
task = Task
task-lead = What do we each do alone, what do we do together, and what do others do? And who decided it?
task-at = As it was on the day
task-show-at = Show
task-stamp = As it is on { $date }
task-flagged = { $n ->
    [one] One task is said to be done together though not all have decided so.
   *[other] { $n } tasks are said to be done together though not all have decided so.
}
task-none = No tasks yet.
task-none-next = Begin with ten tasks that you often talk about.
task-csv = As a spreadsheet (CSV)
task-json = As JSON
task-each = Each alone
task-col-together = Together
task-col-region = The region
task-col-other = Others
task-mark-alone = alone
task-mark-together = does it
task-mark-influences = influences
task-mark-region = does it
task-decided = decided in { $n } of { $m }
task-decided-by = Decided in
task-decided-hint = Without a matter that all have said yes to, the task is shown as not decided by all.
task-unbacked = Not decided by all
task-since = Since { $date }
task-now = In force
task-alone = { $name } alone
task-together = The municipalities together
task-region = The region
task-influences = The municipalities try to influence it
task-add = Add a task
task-arrange = Say who does it from a day on
task-from = From
task-who = Who does it
task-own = Each alone
task-other = Somebody else
task-note = Remark
task-done = It is saved.
fault-who-does-it = Choose at least one who does it.
refusal-task-nobody = Choose at least one who does the task.
refusal-task-stranger = There is no such organisation here. Choose one from the list.
refusal-task-title = Give the task a name of at most { $n } characters.
