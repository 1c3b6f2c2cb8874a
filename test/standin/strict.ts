import { EventEmitter } from 'node:events'

/** Names that the language asks every object for. */
const asked = new Set(['then', 'toJSON', 'constructor', 'captureRejections'])

/** An object whose missing members throw: what the app uses and the stand-in lacks is noticed at once. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver): unknown {
      if (typeof key === 'string' && !(key in object) && !asked.has(key)) {
        throw new Error(`electron stand-in: ${name}.${key} is not implemented`)
      }
      return Reflect.get(object, key, receiver)
    },
  })
}

/** The same for instances: a look-up that reaches the end of the prototype chain throws. */
export function strictEmitter(name: string) {
  class Base extends EventEmitter {}
  Object.setPrototypeOf(Base.prototype, strict(name, EventEmitter.prototype))
  return Base
}

/** An event that a listener may prevent. */
export function preventable<T extends object>(more: T) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
    ...more,
  }
}
