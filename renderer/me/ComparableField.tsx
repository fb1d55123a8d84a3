import type { ReactElement } from 'react'
import { Tag, TagGroup, TagList, Label, Button as AriaButton } from 'react-aria-components'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { fieldWords } from '../../core/words/screens/me.ts'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { Icon } from '../components/Icon.tsx'
import { classOf } from '../../core/charts/names.ts'

interface ComparableFieldProps {
  overview: CatalogueOverview
  classIds: readonly string[]
  onChange: (classIds: string[] | undefined) => void
}

/** Classes this job was of the type and level of, by the person's own word. */
export function ComparableField({ overview, classIds, onChange }: ComparableFieldProps): ReactElement {
  const titleOf = (id: string): string => classOf(overview, id)?.title ?? id
  return (
    <div className="comparable">
      {classIds.length > 0 && (
        <TagGroup
          onRemove={keys => {
            const rest = classIds.filter(id => !keys.has(id))
            onChange(rest.length > 0 ? rest : undefined)
          }}
        >
          <Label className="visually-hidden">{fieldWords.comparable}</Label>
          <TagList className="comparable__tags">
            {classIds.map(id => (
              <Tag key={id} id={id} textValue={titleOf(id)} className="tag tag--removable">
                {titleOf(id)}
                <AriaButton
                  slot="remove"
                  className="tag__remove"
                  aria-label={fieldWords.comparableRemove(titleOf(id))}
                >
                  <Icon name="close" size={12} />
                </AriaButton>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <ClassPicker
        // Empty again after each choice.
        key={classIds.length}
        label={fieldWords.comparable}
        overview={overview}
        value={null}
        without={classIds}
        onChange={id => id !== null && onChange([...classIds, id])}
        help={fieldWords.comparableHelp}
      />
    </div>
  )
}
