import { ModalInteractionCallbackRequestDataSchema } from 'discord-api-spec/zod'
import { badLength, shapeIssues } from './check-shape.ts'
import { componentIssues } from './component-rules.ts'
import { refuseIssues } from './refusals.ts'
import type { Component } from './world.ts'

export type ModalBody = { custom_id: string; title: string; components: Component[] }

/**
 * Refuses what Discord refuses in a modal: title 1-45, 1-5 top-level parts, labels, limits of every
 * kind of input. https://docs.discord.com/developers/components/reference#label
 */
export function checkModal(raw: unknown): ModalBody {
  refuseIssues(shapeIssues(ModalInteractionCallbackRequestDataSchema, raw, ['data']))
  const modal = raw as ModalBody
  const path = ['data', 'components']
  const issues = componentIssues(modal.components, path)
  if (modal.components.length > 5) issues.push(badLength(path, 1, 5))
  for (const [i, part] of modal.components.entries()) {
    const input = part.type === 18 ? part.component : undefined
    // Inside a Label the label says what the field is; Discord refuses a second one on the input.
    if (input?.type === 4 && input.label) {
      const message = "The 'label' field cannot be used inside a Label component"
      issues.push({
        path: [...path, i, 'component', 'label'],
        code: 'TEXT_INPUT_LABEL_IN_LABEL',
        message,
      })
    }
    if (input && input.type >= 3 && input.type <= 8 && input.type !== 4 && input.disabled) {
      const message = 'A select in a modal cannot be disabled'
      issues.push({
        path: [...path, i, 'component', 'disabled'],
        code: 'COMPONENT_DISABLED_IN_MODAL',
        message,
      })
    }
  }
  refuseIssues(issues)
  return modal
}
