# The theme map
themes-map = Theme map
themes-what = The map shows what the ideas are about. A method suggests, you decide: pin, name, split, join and move. Nothing on the map changes how an idea is sorted.
themes-what-public = The map shows what the ideas are about. A method has suggested the themes and people have decided on them. An idea’s place on the map settles nothing about it.
themes-all-ideas = All ideas
themes-which = Which ideas
themes-none-yet = No map yet.
themes-none-yet-next = Search for themes and it will be drawn. It mostly takes some seconds and disturbs nobody.
themes-lead-map = { $ideas ->
    [one] One idea
   *[other] { $ideas } ideas
} in { $themes ->
    [one] one theme
   *[other] { $themes } themes
}, last searched { $date }. { $fresh ->
    [-1] It is the first search.
    [0] None is new since the search before.
    [one] One is new since the search before.
   *[other] { $fresh } are new since the search before.
}
themes-by-words-title = Themes by words.
themes-by-words = No language model is installed, so themes are found by words and parts of words. The same matter in other words, or in another language, may end up in different themes. Read the map as a first draft.
themes-by-meaning-title = Themes by meaning.
themes-by-meaning = Ideas in different languages and different words come together if they are about the same matter. Everything is computed on this server.
# The picture and the table
themes-picture-said = { $ideas ->
    [one] One idea
   *[other] { $ideas } ideas
} in { $themes ->
    [one] one theme
   *[other] { $themes } themes
}. Largest: { $largest }.
themes-picture-same = The area is the number of ideas. The numbers are those of the table below the picture.
themes-fresh-0 = nothing new
themes-fresh-1 = something new
themes-fresh-2 = at least a fifth new
themes-colour = What colour shows
themes-colour-area = Colour by focus area
themes-colour-new = Colour by what is new
themes-table-caption = Themes on the map
themes-theme = Theme
themes-ideas = Ideas
themes-fresh = New
themes-weak = Unsure
themes-area = Focus area
themes-area-none = None
themes-area-suggested = { $area } (suggested)
themes-area-suggestion = Suggested: { $area }
themes-each = Theme by theme
themes-languages = Languages
themes-channels = Came by
themes-parts = Sub-themes
themes-words = Words that tell the theme: { $words }.
themes-kept = Pinned
themes-taken = Is the theme { $name }
themes-unnamed = Theme { $n }
themes-count = { $n ->
    [one] 1 idea
   *[other] { $n } ideas
}
themes-count-fresh = { $n ->
    [one] 1 new
   *[other] { $n } new
}
themes-count-weak = { $n ->
    [one] 1 unsure
   *[other] { $n } unsure
}
themes-other = { $share } of the sorted ideas are under { $name }. { $n ->
    [one] One of them belongs
   *[other] { $n } of them belong
} on the map to { $theme }. It may be a theme that is missing.
themes-other-link = See the theme and make it one of yours
# Searches
themes-run = Search for themes
themes-run-again = Search for themes again
themes-run-title = Search for themes
themes-run-text = All open ideas are read anew. What you have pinned, named, split, joined and moved stays. You can go on working meanwhile.
themes-run-public = Everybody goes on seeing the map as it is shown now, until you show the new one.
themes-going = A search for themes is under way.
themes-going-link = See how far it has come
themes-runs-title = Searches
themes-run-line = No. { $n }, { $date }: { $state }
themes-run-going = under way
themes-run-done = done
themes-run-lost = interrupted
themes-run-failed = failed
themes-run-title-n = Search no. { $n }
themes-run-said-going = { $stage }. { $done } done.
themes-run-said-done = { $ideas ->
    [one] Done: one idea
   *[other] Done: { $ideas } ideas
} in { $themes ->
    [one] one theme
   *[other] { $themes } themes
}.
themes-run-said-lost = The search was interrupted, probably because the program was restarted. Nothing has changed. Begin again when it suits you.
themes-run-said-failed = The search could not be finished. Nothing has changed. Try again, and ask operations to look in the log if it happens again.
themes-stage-vectors = Reading the ideas
themes-stage-neighbours = Looking for ideas that resemble each other
themes-stage-themes = Gathering them in themes
themes-stage-words = Finding words and quotes for each theme
themes-run-refresh = Show how it stands now
themes-run-meanwhile = You need not wait here. The map is drawn anew by itself when it is done.
themes-run-to-map = To the map
themes-run-about = Ideas
themes-run-begun = Began
themes-run-method = Method
themes-run-model = Vectors
themes-run-no-model = of words and letters
themes-run-seed = Seed
themes-run-took = Took
themes-run-seconds = { $s } seconds
themes-run-weak = Unsure places
themes-run-fresh = New ideas
themes-run-input = Hash of the ideas (SHA-256)
themes-run-result = Hash of the result (SHA-256)
themes-run-repeat = Do the search again yourself
themes-run-repeat-text = The same ideas, the same method and the same seed give the same map. Fetch
themes-run-file = the file of the search
themes-run-repeat-note = The command computes the map anew and compares the hashes. If a text has been withheld or masked since, it says so.
# One theme
themes-quotes = Typical ideas
themes-all = The ideas
themes-only = Show
themes-only-all = All
themes-only-weak = Unsure ({ $n })
themes-only-new = New ({ $n })
themes-no-ideas = No ideas here.
themes-fits-badly = Unsure
themes-is-new = New
themes-why = Why here
themes-why-people = You have decided that the idea belongs here.
themes-why-words = Has the words { $words }.
themes-why-near = Resembles no. { $numbers }.
themes-why-sure = { $sure } sure; next nearest: { $next }.
themes-why-weak = Only { $sure } sure. May as well belong to { $next }.
themes-why-only = { $sure } sure.
themes-why-nowhere = Fits nowhere well.
themes-to-deeds = Search, undo, show to everybody
themes-to-forms = Change the theme
themes-choose = Choose ideas
themes-choose-idea = Choose no. { $n }
themes-chosen-title = With the chosen ideas
themes-move-to = Theme
themes-move = Move there
themes-split = Split off as a new theme
themes-choose-theme = Choose a theme
themes-other-theme = Another theme
themes-name = Name
themes-name-title = Name
themes-rename = Rename
themes-keep-title = Pin
themes-pin = Pin the theme
themes-pin-text = A pinned theme stays with its ideas at the next search.
themes-unpin = Release the theme
themes-unpin-text = The theme stays at the next search. If you release it, the method may suggest anew, and the name is gone.
themes-loosen = Make the sub-themes themes of their own
themes-join-title = Join
themes-join = Join with it
themes-tie = Save the focus area
themes-take-title = Make it one of your themes
themes-take-text = { $n ->
    [one] You have one theme to sort under today. This will be one more.
   *[other] You have { $n } themes to sort under today. This will be one more.
} Ideas chosen here are moved there. Others are sorted as usual.
themes-take-name = Name of the theme
themes-take-ideas = Ideas that are under “other” today
themes-take = Make it one of our themes
# What was done
themes-undo-title = Undo
themes-undo = Undo: { $what }
themes-history-title = Changed last
themes-history = { $date }: { $what }
themes-history-undone = { $date }: { $what } (undone)
themes-did-pinned = a theme was pinned
themes-did-unpinned = a theme was released
themes-did-renamed = a theme was renamed
themes-did-split = a theme was split
themes-did-loosened = sub-themes became themes
themes-did-joined = two themes were joined
themes-did-moved = ideas were moved
themes-said-changed = The map has been changed.
themes-said-undone = The change has been undone.
themes-said-tied = The focus area has been saved.
themes-said-taken = { $n ->
    [0] The theme can now be sorted under.
    [one] The theme can now be sorted under, and one idea is there.
   *[other] The theme can now be sorted under, and { $n } ideas are there.
}
themes-said-published = The map is now shown to everybody.
themes-said-unpublished = The map is no longer shown to everybody.
themes-publish-title = Who may see
themes-not-public = Only you see the map. If it is shown to everybody, only texts that are open already appear.
themes-public = Everybody can see the map.
themes-public-earlier = Everybody still sees the map that was shown before, from the search of { $date }. Only you see this one.
themes-publish = Show to everybody
themes-publish-new = Show this one to everybody
themes-unpublish = Show no longer
themes-public-repeat = Anybody can compute the map anew and get the same answer:
themes-link = See the theme map
refusal-themes-run-going = A search is under way already. Wait until it is done.
refusal-themes-no-map = There is no map yet. Search for themes first.
refusal-themes-no-theme = The theme is no longer there. Reload the map and see what holds now.
refusal-themes-no-idea = One of the ideas is no longer in the theme. Reload the page and choose again.
refusal-themes-no-name = Write a name for the theme.
refusal-themes-nothing-to-split = Ideas must be left on both sides. Choose some of the ideas, not all.
refusal-themes-not-beside = Only themes on the same level can be joined. Choose another theme.
refusal-themes-no-area = The focus area is no longer there. Reload the page.
refusal-themes-nothing-to-undo = There is nothing to undo. What was changed before the last search is changed by a new change.
