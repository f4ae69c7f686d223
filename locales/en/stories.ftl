# Stories and events
nav-stories = Stories
stories-lead = What happened and what came of it, in words and pictures.
stories-none = No stories yet.
stories-none-next = They come when something has happened that is worth telling.
stories-keep = Write and change stories
stories-desk-lead = Events with day and place, and stories of what came of things. Pictures are shown only with photographer, terms and the consent of those who are seen.
stories-desk-none-next = Begin with the latest that happened.
story-sort = What do you tell about?
story-sort-event = Event
story-sort-story = Story
story-new = New story
story-new-lead = Write first. When the text is saved you can add a picture.
story-words = The text
story-title = Title
story-on = When
story-on-hint = As exactly as you know: 2011, 2011-10 or 2011-10-06.
story-place = Place
story-text = Text
story-text-hint = An empty line begins a new paragraph. Do not write the name of anybody who does not want it.
story-picture = Picture
story-picture-hint = { $n ->
   *[other] JPEG, PNG or WebP, at most { $n } MB. What the camera has noted about place, time and person is removed.
}
story-no-picture = No picture yet.
story-another = Another picture instead
story-has-picture = Yes
story-without-picture = None
story-alt = What the picture shows
story-alt-hint = For those who do not see it. Write what you would say on the phone.
story-credit = Photographer
story-photo = Picture: { $who }
story-licence = Terms
licence-own = Our own picture, all rights reserved
licence-permission = Shown with the photographer's permission
licence-by = CC BY 4.0
licence-by-sa = CC BY-SA 4.0
licence-zero = CC0, free for everybody
story-people = Can anybody in the picture be recognised?
story-people-hint = Whoever is seen must have said yes to the picture being shown here.
story-people-no = No
story-people-yes = Yes, and all have said yes
story-persons = Those who can be recognised
story-persons-hint = Fill in if you answered yes. One line per person, or per group that has said yes together. What you write here stands below the picture.
story-who = Who ({ $n })
story-consent = Consent given ({ $n })
story-consented = { $who }: consent on { $date }
story-show = Show the picture
story-hide = Take the picture down
story-hide-text = The picture and the names in it are erased. Do it at once if somebody takes back their consent.
story-look = Show the story
story-remove = Remove the story
story-remove-text = Nobody can read it any more, and the picture is erased.
story-done-told = The story is saved. Now you can add a picture.
story-done-changed = The change is saved.
story-done-shown = The picture is shown now.
story-done-hidden = The picture is taken down and erased.
story-done-removed = The story is removed.
fault-no-consent = The picture shows somebody without consent. Ask for a yes and write which day it was given, or choose another picture.
fault-people-or-none = You answered that nobody can be recognised, but wrote who it is. Change one of them.
fault-picture-missing = Choose a picture.
fault-picture-kind = The file is no picture of a kind that we can show. Save it as JPEG, PNG or WebP.
fault-picture-damaged = The picture cannot be read. Save it once more and try again.
fault-picture-too-heavy = { $n ->
   *[other] The picture is too heavy. At most { $n } MB; save it smaller.
}
fault-picture-too-large = { $n ->
   *[other] The picture is too large. At most { $n } pixels in width and height.
}
refusal-story-no-consent = The picture shows somebody without consent. Ask for a yes first, or choose another picture.
refusal-story-no-picture = The story has no picture.
