import type { ApplicationKind, Service } from '../../../models/application.ts'
import type { IsoDate } from '../../../models/dates.ts'
import { addDays } from '../calendar.ts'
import type { Random } from '../random.ts'
import { createFilePaper, type Setting } from './desk.ts'
import { liveAsFamily } from './live-as-family.ts'
import { liveToLearn } from './live-to-learn.ts'
import { liveToStay, stayBases } from './live-to-stay.ts'
import { liveToWork, workBases } from './live-to-work.ts'
import type { Story } from './story.ts'

interface LifeCourse {
  readonly paragraphs: readonly string[]
  readonly kinds: readonly ApplicationKind[]
  readonly live: (setting: Setting) => Story
}

/** The four services with the §§ and kinds of application that are generated. */
const lifeCourses: Readonly<Record<Service, LifeCourse>> = {
  erwerbstaetigkeit: {
    paragraphs: Object.keys(workBases),
    kinds: ['erstbeantragung', 'verlaengerung'],
    live: liveToWork,
  },
  ausbildung: {
    paragraphs: ['16b', '16a'],
    kinds: ['erstbeantragung', 'verlaengerung'],
    live: liveToLearn,
  },
  familiennachzug: {
    paragraphs: ['30', '32', '28'],
    kinds: ['erstbeantragung', 'verlaengerung'],
    live: liveAsFamily,
  },
  niederlassungserlaubnis: {
    paragraphs: Object.keys(stayBases),
    kinds: ['niederlassungserlaubnis'],
    live: liveToStay,
  },
}

/** One consistent application: whoever reads all papers finds no contradiction. Seeds in a row go through all §§ and kinds of application. */
export function createStory(random: Random, service: Service, seed: number, today: IsoDate): Story {
  const course = lifeCourses[service]
  const { paragraphs } = course
  const life = random.fork('life')
  return course.live({
    random: life,
    file: createFilePaper(random.fork('slots')),
    today,
    submittedOn: addDays(today, -life.int(3, 20)),
    service,
    kind:
      course.kinds[
        ((seed % paragraphs.length) + Math.floor(seed / paragraphs.length)) % course.kinds.length
      ] ?? 'erstbeantragung',
    paragraph: paragraphs[seed % paragraphs.length] ?? '',
  })
}
